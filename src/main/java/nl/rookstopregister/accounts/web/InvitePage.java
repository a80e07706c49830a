package nl.rookstopregister.accounts.web;

import java.util.List;
import nl.rookstopregister.pages.FormErrors;

public record InvitePage(String name, String mail, List<String> roles, FormErrors errors) {}
