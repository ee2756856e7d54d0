package org.learningjournal.storage.jdbc;

import org.learningjournal.architecture.PublishedModuleRules;

class ArchitectureTest extends PublishedModuleRules {}
