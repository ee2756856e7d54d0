package org.learningjournal.storage.memory;

import org.learningjournal.architecture.PublishedModuleRules;

class ArchitectureTest extends PublishedModuleRules {}
