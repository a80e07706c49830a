/** How a person proves who they are: rules and outcomes in plain Java. */
@NullMarked
package nl.rookstopregister.accounts.model;

import org.jspecify.annotations.NullMarked;
