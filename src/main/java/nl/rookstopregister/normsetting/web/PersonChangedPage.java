package nl.rookstopregister.normsetting.web;

import nl.rookstopregister.normsetting.model.TrialRun;
import nl.rookstopregister.normsetting.usecase.ExplainTrial.Explained;

/** Why a draft changes something for one person. */
public record PersonChangedPage(TrialRun run, String name, Explained explained) {}
