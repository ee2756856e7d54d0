package org.learningjournal.storage.files;

import org.learningjournal.architecture.PublishedModuleRules;

class ArchitectureTest extends PublishedModuleRules {}
