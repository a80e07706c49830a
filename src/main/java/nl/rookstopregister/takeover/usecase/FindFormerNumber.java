package nl.rookstopregister.takeover.usecase;

import java.util.List;
import java.util.Optional;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.shared.UseCase;
import nl.rookstopregister.takeover.FormerNumber;
import nl.rookstopregister.takeover.FormerNumbers;
import nl.rookstopregister.takeover.model.TakenOverNumbers;

/** Leads from an old number to the new one. */
@UseCase
class FindFormerNumber implements FormerNumbers {

    private final TakenOverNumbers numbers;
    private final Register register;

    FindFormerNumber(TakenOverNumbers numbers, Register register) {
        this.numbers = numbers;
        this.register = register;
    }

    @Override
    public Optional<FormerNumber> find(String typed) {
        String folded = FormerNumber.folded(typed);
        return folded.isEmpty() ? Optional.empty() : numbers.owner(folded).flatMap(this::withNumber);
    }

    @Override
    public List<Owner> all() {
        return numbers.all();
    }

    private Optional<FormerNumber> withNumber(Owner owner) {
        return Optional.ofNullable(register.entry(owner.coach()).number())
                .map(number -> new FormerNumber(owner.written(), owner.coach(), number));
    }
}
