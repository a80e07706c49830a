package nl.rookstopregister.accounts.web;

import java.util.List;

/** @param codes shown this once */
public record RecoveryCodesPage(List<String> codes, String next) {}
