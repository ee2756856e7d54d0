package org.learningjournal.storage.tck;

import org.junit.jupiter.api.Nested;
import org.learningjournal.storage.Storage;

/**
 * Everything that a storage promises. A host's test is a class that extends this one and says how to get a storage:
 *
 * <pre>{@code
 * class OurStoreTest extends StorageContract {
 *     @Override protected Storage emptyStorage() { return new OurStorage(…); }
 * }
 * }</pre>
 *
 * <p>The contract of one port may be run by itself in the same way: extend {@link EntryStoreContract}, for instance.
 */
public abstract class StorageContract extends Contract {
    /** For subclasses. */
    protected StorageContract() {}

    @Nested
    class People extends PeopleStoreContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }
    }

    @Nested
    class Rules extends RulesStoreContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }
    }

    @Nested
    class Facts extends FactStoreContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }
    }

    @Nested
    class Entries extends EntryStoreContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }
    }

    @Nested
    class Past extends PastContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }
    }

    @Nested
    class Lists extends EntryListContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }
    }

    @Nested
    class Precision extends PrecisionContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }
    }

    @Nested
    class Comments extends CommentStoreContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }
    }

    @Nested
    class Media extends MediaStoreContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }

        @Override
        protected boolean supportsConcurrentUnits() {
            return StorageContract.this.supportsConcurrentUnits();
        }
    }

    @Nested
    class Bytes extends MediaBytesContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }

        @Override
        protected boolean supportsConcurrentUnits() {
            return StorageContract.this.supportsConcurrentUnits();
        }

        @Override
        protected boolean bytesTakePartInUnits() {
            return StorageContract.this.bytesTakePartInUnits();
        }
    }

    @Nested
    class Audit extends AuditStoreContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }
    }

    @Nested
    class Concluding extends ConcludingContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }
    }

    @Nested
    class Requests extends RequestStoreContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }
    }

    @Nested
    class Tenancy extends TenancyContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }
    }

    @Nested
    class EveryWrite extends EveryWriteContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }

        @Override
        protected boolean supportsConcurrentUnits() {
            return StorageContract.this.supportsConcurrentUnits();
        }
    }

    @Nested
    class Units extends TransactionsContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }

        @Override
        protected boolean supportsConcurrentUnits() {
            return StorageContract.this.supportsConcurrentUnits();
        }
    }

    @Nested
    class Races extends RaceContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }

        @Override
        protected boolean supportsConcurrentUnits() {
            return StorageContract.this.supportsConcurrentUnits();
        }
    }

    @Nested
    class FactRaces extends FactRaceContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }

        @Override
        protected boolean supportsConcurrentUnits() {
            return StorageContract.this.supportsConcurrentUnits();
        }
    }

    @Nested
    class Turns extends TurnsContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }

        @Override
        protected boolean supportsConcurrentUnits() {
            return StorageContract.this.supportsConcurrentUnits();
        }

        @Override
        protected boolean waitsOnlyForTheSame() {
            return StorageContract.this.waitsOnlyForTheSame();
        }
    }

    @Nested
    class Readers extends ReadersContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }

        @Override
        protected boolean supportsConcurrentUnits() {
            return StorageContract.this.supportsConcurrentUnits();
        }
    }

    @Nested
    class Zones extends ZoneContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }
    }

    @Nested
    class FrontDoor extends FrontDoorContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }
    }

    @Nested
    class Differential extends DifferentialContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }

        @Override
        protected int worlds() {
            return StorageContract.this.worlds();
        }
    }
}
