package org.factpress.operations;

import java.time.OffsetDateTime;
import org.factpress.publish.Dispatch;

/** Hears how publishing goes on. */
public interface PublishListener {
    PublishListener SILENT = new PublishListener() {
        @Override
        public void waiting(OffsetDateTime until) {}

        @Override
        public void dispatched(Dispatch dispatch) {}
    };

    /** Nothing happens before this instant. */
    void waiting(OffsetDateTime until);

    /** A delivery was made, or could not be. */
    void dispatched(Dispatch dispatch);
}
