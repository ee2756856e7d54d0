package org.learningjournal.visibility;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.StorageException;

/**
 * All children tagged or depicted on a page, those from whom the viewer is kept, and those named in threads that are shown
 * with it, loaded by one store call.
 *
 * @param byId each child by its id
 */
public record Others(Map<ChildId, OtherChild> byId) {
    /** Copies the map. */
    public Others {
        byId = Map.copyOf(byId);
    }

    /**
     * One of the children.
     *
     * @param child a child tagged or depicted on the page
     * @return what is known
     * @throws StorageException if the store has an entry about a child it does not have
     */
    public OtherChild get(ChildId child) {
        return Optional.ofNullable(byId.get(child))
                .orElseThrow(() -> new StorageException("an entry names child " + child + ", which the store lacks"));
    }

    /**
     * Some of the children.
     *
     * @param children children tagged or depicted on the page
     * @return what is known of each
     */
    public List<OtherChild> all(Collection<ChildId> children) {
        return children.stream().sorted().map(this::get).toList();
    }
}
