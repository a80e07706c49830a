package nl.rookstopregister.dossiers;

/** Where an address lies exactly, in degrees (WGS 84), as somebody measured it. */
public record Coordinates(double latitude, double longitude) {}
