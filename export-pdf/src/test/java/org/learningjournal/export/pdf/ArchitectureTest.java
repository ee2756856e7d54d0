package org.learningjournal.export.pdf;

import org.learningjournal.architecture.PublishedModuleRules;

class ArchitectureTest extends PublishedModuleRules {}
