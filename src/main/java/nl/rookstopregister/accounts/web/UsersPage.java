package nl.rookstopregister.accounts.web;

import java.util.List;
import nl.rookstopregister.pages.Pager;

/** @param text what was searched for */
public record UsersPage(String text, List<UserLine> users, Pager pager) {}
