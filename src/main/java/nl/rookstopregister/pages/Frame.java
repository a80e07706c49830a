package nl.rookstopregister.pages;

/** What is the same around every page: the version that runs and the files of the front end. */
public record Frame(String version, Assets assets) {}
