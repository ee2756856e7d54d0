package org.learningjournal.storage.jdbc;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.learningjournal.storage.Storage;
import org.learningjournal.storage.tck.AuditStoreContract;
import org.learningjournal.storage.tck.CommentStoreContract;
import org.learningjournal.storage.tck.EntryListContract;
import org.learningjournal.storage.tck.EntryStoreContract;
import org.learningjournal.storage.tck.FactStoreContract;
import org.learningjournal.storage.tck.FrontDoorContract;
import org.learningjournal.storage.tck.PastContract;
import org.learningjournal.storage.tck.PeopleStoreContract;
import org.learningjournal.storage.tck.RequestStoreContract;
import org.learningjournal.storage.tck.TransactionsContract;

/** That one connection suffices for a thread of a Spring host, whatever it calls. */
class JoiningPoolOfOneTest {
    private static final SpringHost HOST = new SpringHost(Dialect.POSTGRESQL, 1);
    private static final Storage STORAGE = HOST.storage("alone");

    @AfterAll
    static void close() {
        HOST.close();
    }

    @Nested
    class Units extends TransactionsContract {
        @Override
        protected Storage emptyStorage() {
            return STORAGE;
        }
    }

    @Nested
    class People extends PeopleStoreContract {
        @Override
        protected Storage emptyStorage() {
            return STORAGE;
        }
    }

    @Nested
    class Facts extends FactStoreContract {
        @Override
        protected Storage emptyStorage() {
            return STORAGE;
        }
    }

    @Nested
    class Entries extends EntryStoreContract {
        @Override
        protected Storage emptyStorage() {
            return STORAGE;
        }
    }

    @Nested
    class Lists extends EntryListContract {
        @Override
        protected Storage emptyStorage() {
            return STORAGE;
        }
    }

    @Nested
    class Past extends PastContract {
        @Override
        protected Storage emptyStorage() {
            return STORAGE;
        }
    }

    @Nested
    class Comments extends CommentStoreContract {
        @Override
        protected Storage emptyStorage() {
            return STORAGE;
        }
    }

    @Nested
    class Audit extends AuditStoreContract {
        @Override
        protected Storage emptyStorage() {
            return STORAGE;
        }
    }

    @Nested
    class Requests extends RequestStoreContract {
        @Override
        protected Storage emptyStorage() {
            return STORAGE;
        }
    }

    @Nested
    class FrontDoor extends FrontDoorContract {
        @Override
        protected Storage emptyStorage() {
            return STORAGE;
        }
    }
}
