/** Trainings, how they came into the list and left it, when they are given, and what a request to accredit one says. */
@NullMarked
package nl.rookstopregister.training.model;

import org.jspecify.annotations.NullMarked;
