/** The agenda, the page of a training, whether a course is accredited, and what a provider does with its sessions. */
@NullMarked
package nl.rookstopregister.training.web;

import org.jspecify.annotations.NullMarked;
