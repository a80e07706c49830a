package nl.rookstopregister.accounts.web;

import nl.rookstopregister.pages.FormErrors;

/**
 * @param there where the person was going; empty for nowhere in particular
 * @param again whether somebody who signed in before must do so once more
 */
public record SignInPage(String name, String there, boolean again, FormErrors errors) {}
