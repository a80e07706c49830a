package nl.rookstopregister.norms.files;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.rookstopregister.norms.AdoptedText;
import nl.rookstopregister.norms.Adoption;
import nl.rookstopregister.norms.ApplicableNorm;
import nl.rookstopregister.norms.Assessment;
import nl.rookstopregister.norms.Dossier;
import nl.rookstopregister.norms.Holding;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.NormId;
import nl.rookstopregister.norms.NormText;
import nl.rookstopregister.norms.Parameters;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.norms.Standing;
import nl.rookstopregister.norms.Transition;
import nl.rookstopregister.norms.model.AdoptedNorms;
import nl.rookstopregister.norms.trial.Trial;

/**
 * The norms by which the register decides at this moment: those that it came with, and those that the committee adopted
 * since. Whoever knows of an adoption tells it here; the next question is answered with it.
 */
public final class NormsInForce implements NormBook {

    private final AdoptedNorms shipped;
    private final Map<NormId, String> shippedTexts = new LinkedHashMap<>();
    private volatile Known known;

    NormsInForce() {
        this.shipped = ShippedNorms.read();
        ShippedNorms.texts()
                .forEach(text -> shippedTexts.put(NormFile.readChecked(text).id(), text));
        this.known = new Known(List.of(), shipped);
    }

    private record Known(List<AdoptedText> adopted, AdoptedNorms norms) {}

    /** All that was ever adopted here, the earliest adoption first. */
    public void adopted(List<AdoptedText> all) {
        known = new Known(List.copyOf(all), together(all.stream()));
    }

    /** The norm file, as it was shipped or adopted. */
    public Optional<String> file(NormId norm) {
        return Optional.ofNullable(shippedTexts.get(norm))
                .or(() -> known.adopted().stream()
                        .filter(each -> each.adoption().norm().equals(norm))
                        .map(AdoptedText::text)
                        .findFirst());
    }

    /** The norms as they would be, for which nothing is changed here. */
    public NormBook with(AdoptedText draft) {
        return together(Stream.concat(others(draft), Stream.of(draft)));
    }

    /** The norms as they are, or were before that draft was adopted. */
    public NormBook without(AdoptedText draft) {
        return together(others(draft));
    }

    /**
     * What a draft would change for everybody, or did change when it was adopted. A renewal is asked of everybody as if
     * the term ended that day.
     */
    public Trial trial(AdoptedText draft, Procedure procedure, LocalDate day) {
        Trial trial = new Trial(
                together(others(draft)), together(Stream.concat(others(draft), Stream.of(draft))), procedure, day);
        return procedure == Procedure.RENEWAL ? trial.lookingBack() : trial;
    }

    private Stream<AdoptedText> others(AdoptedText draft) {
        return known.adopted().stream()
                .filter(each -> !each.adoption().norm().equals(draft.adoption().norm()));
    }

    /** What holds from a later day goes before what holds from an earlier one. */
    private AdoptedNorms together(Stream<AdoptedText> adopted) {
        AdoptedNorms norms = shipped;
        List<AdoptedText> inOrder = adopted.sorted(
                        Comparator.comparing(each -> each.adoption().from()))
                .toList();
        for (AdoptedText each : inOrder) {
            norms = norms.with(NormFile.readChecked(each.text()), each.adoption());
        }
        return norms;
    }

    @Override
    public List<NormId> norms() {
        return known.norms().norms();
    }

    @Override
    public ApplicableNorm applicable(Standing standing, Procedure procedure, LocalDate day) {
        return known.norms().applicable(standing, procedure, day);
    }

    @Override
    public Assessment assess(Dossier dossier, ApplicableNorm applied, Procedure procedure, LocalDate day) {
        return known.norms().assess(dossier, applied, procedure, day);
    }

    @Override
    public Transition transition(Dossier dossier, LocalDate day) {
        return known.norms().transition(dossier, day);
    }

    @Override
    public Optional<NormText> text(NormId norm) {
        return known.norms().text(norm);
    }

    @Override
    public Optional<Adoption> adoption(NormId norm) {
        return known.norms().adoption(norm);
    }

    @Override
    public Holding holding(NormId norm, LocalDate day) {
        return known.norms().holding(norm, day);
    }

    @Override
    public Parameters parameters(LocalDate day) {
        return known.norms().parameters(day);
    }
}
