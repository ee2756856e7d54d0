package org.learningjournal.storage.tck;

import org.learningjournal.architecture.PublishedModuleRules;

class ArchitectureTest extends PublishedModuleRules {}
