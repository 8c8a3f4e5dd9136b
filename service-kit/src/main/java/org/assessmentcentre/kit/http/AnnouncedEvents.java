package org.assessmentcentre.kit.http;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;

/** The ids of the events this request announced; its answer carries them, so that a reader can wait for them. */
@RequestScoped
public class AnnouncedEvents {

    private final List<String> ids = new ArrayList<>();

    public void add(String id) {
        ids.add(id);
    }

    public void addAll(List<String> more) {
        ids.addAll(more);
    }

    void clear() {
        ids.clear();
    }

    public List<String> ids() {
        return List.copyOf(ids);
    }
}
