package nl.rookstopregister.broken.web;

import org.springframework.stereotype.Controller;

/** A controller that other contexts could call. Abstract, so that no Spring context of a test makes one. */
@Controller
public abstract class PublicController {}
