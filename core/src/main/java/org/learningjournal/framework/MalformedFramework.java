package org.learningjournal.framework;

/** A complaint about a framework file that already says where in the file. */
final class MalformedFramework extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    MalformedFramework(String path, String complaint) {
        super(path + complaint);
    }

    MalformedFramework(String path, String complaint, Throwable cause) {
        super(path + complaint, cause);
    }
}
