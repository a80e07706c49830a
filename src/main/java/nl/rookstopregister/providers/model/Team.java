package nl.rookstopregister.providers.model;

import java.util.List;
import java.util.Optional;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.providers.ProviderRole;

/** The people of one provider: never without somebody who may manage it, once it had one. */
public record Team(List<Member> members) {

    public Team {
        members = List.copyOf(members);
    }

    public Optional<Member> member(AccountId account) {
        return members.stream()
                .filter(member -> member.account().equals(account))
                .findFirst();
    }

    /** Whether nobody could manage the provider without this person. */
    public boolean isLastManager(AccountId account) {
        return member(account).filter(member -> member.role().mayManage()).isPresent()
                && members.stream()
                        .noneMatch(member ->
                                member.role().mayManage() && !member.account().equals(account));
    }

    /** False when nobody would be left to manage the provider. */
    public boolean canBecome(AccountId account, ProviderRole role) {
        return role.mayManage() || !isLastManager(account);
    }
}
