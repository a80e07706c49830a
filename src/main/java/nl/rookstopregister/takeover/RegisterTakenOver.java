package nl.rookstopregister.takeover;

/** Many coaches came into the register at once; whoever keeps them in memory reads everybody anew. */
public record RegisterTakenOver(int coaches) {}
