package fascicle.render.email;

import fascicle.model.Mailing;
import fascicle.model.Mailing.Sender;
import fascicle.model.Settings;
import fascicle.render.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;

/// What a service that sends emails to lists is told of one, as its API takes it.
///
/// Sources: listmonk, `POST /api/campaigns`; Brevo, `POST /v3/emailCampaigns`.
///
/// @param from the mailbox
/// @param publisher whose mailbox it is
record Campaign(
        Settings settings,
        String name,
        String from,
        String publisher,
        String subject,
        String preheader,
        String html,
        String text) {
    /// Absent for services whose API wants more than one call.
    Optional<String> written() {
        Mailing mailing = settings.mailing();
        Optional<Sender> sender = mailing.sender();
        if (sender.isEmpty()) {
            return Optional.empty();
        }
        return switch (sender.get()) {
            case LISTMONK -> Optional.of(Json.pretty(listmonk(mailing.list())));
            case BREVO -> Optional.of(Json.pretty(brevo(mailing.list())));
            case MAILCHIMP, KEILA -> Optional.empty();
        };
    }

    private Map<String, Object> listmonk(OptionalInt list) {
        SequencedMap<String, Object> campaign = new LinkedHashMap<>();
        campaign.put("name", name);
        campaign.put("subject", subject);
        campaign.put("lists", lists(list));
        campaign.put("from_email", publisher.replaceAll("[<>\",;]", " ").strip() + " <" + from + ">");
        campaign.put("type", "regular");
        campaign.put("content_type", "html");
        campaign.put("body", html);
        campaign.put("altbody", text);
        return campaign;
    }

    private Map<String, Object> brevo(OptionalInt list) {
        SequencedMap<String, Object> sender = new LinkedHashMap<>();
        sender.put("name", publisher);
        sender.put("email", from);
        SequencedMap<String, Object> campaign = new LinkedHashMap<>();
        campaign.put("name", name);
        campaign.put("subject", subject);
        campaign.put("previewText", preheader);
        campaign.put("sender", sender);
        if (list.isPresent()) {
            campaign.put("recipients", Map.of("listIds", lists(list)));
        }
        campaign.put("htmlContent", html);
        return campaign;
    }

    private static List<Integer> lists(OptionalInt list) {
        return list.isPresent() ? List.of(list.getAsInt()) : List.of();
    }
}
