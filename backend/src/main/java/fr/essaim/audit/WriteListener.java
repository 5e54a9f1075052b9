package fr.essaim.audit;

import fr.essaim.audit.AuditEvent.Subject;
import io.quarkus.arc.Arc;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.event.spi.AbstractDatabaseOperationEvent;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/** Hears of every entity that Hibernate writes, and has it in the trail before the same transaction ends. */
class WriteListener implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {

    private static final long serialVersionUID = 1;

    @Override
    public void onPostInsert(PostInsertEvent event) {
        trail(event, Action.CREATE, null, event.getState());
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        trail(event, Action.UPDATE, event.getOldState(), event.getState());
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        trail(event, Action.DELETE, event.getDeletedState(), null);
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    private static void trail(
            AbstractDatabaseOperationEvent event,
            Action action,
            @Nullable Object @Nullable [] before,
            @Nullable Object @Nullable [] after) {
        var type = event.getPersister().getMappedClass();
        if (type.getPackage().equals(AuditEvent.class.getPackage())) {
            return;
        }
        var subject = new Subject(type.getSimpleName(), String.valueOf(event.getId()));
        var fields = new EntityFields(event.getPersister(), event.getId(), before, after);
        var trail = Arc.container().instance(AuditTrail.class).get();
        var session = (SessionImplementor) event.getSession();
        session.getActionQueue().registerCallback(_ -> trail.add(session, action, subject, fields));
    }
}
