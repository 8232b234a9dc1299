package org.factpress.cli;

import java.util.List;
import org.factpress.publish.Delivery;
import org.factpress.publish.Dispatch;

/** Deliveries as rows. */
final class PublishRows {
    private PublishRows() {}

    /** What became of each in this call. */
    static Rows of(List<Dispatch> dispatches) {
        Rows rows = new Rows("release", "revision", "purpose", "target", "recipient", "state", "deliveredAt");
        for (Dispatch dispatch : dispatches) {
            Delivery delivery = dispatch.delivery();
            rows.add(
                    delivery.release(),
                    delivery.revision(),
                    delivery.purpose().code(),
                    dispatch.target(),
                    delivery.recipient(),
                    dispatch.state().code(),
                    delivery.deliveredAt());
        }
        return rows;
    }

    /** What the ledger knows; {@code deliveredAt} is empty where a delivery was begun and nobody knows its end. */
    static Rows ledger(List<Delivery> deliveries) {
        Rows rows = new Rows(
                "release",
                "revision",
                "purpose",
                "channel",
                "recipient",
                "name",
                "reason",
                "intendedAt",
                "deliveredAt",
                "messageId");
        for (Delivery delivery : deliveries) {
            rows.add(
                    delivery.release(),
                    delivery.revision(),
                    delivery.purpose().code(),
                    delivery.channel(),
                    delivery.recipient(),
                    delivery.name(),
                    delivery.reason(),
                    delivery.intendedAt(),
                    delivery.deliveredAt(),
                    delivery.messageId());
        }
        return rows;
    }
}
