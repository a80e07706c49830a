package nl.rookstopregister.accreditation.spi;

import nl.rookstopregister.norms.Text;

/**
 * One thing on which a request is judged (beoordelingscriterium).
 *
 * @param code stays the same for good; scores are kept under it
 * @param question what the reviewer asks himself
 * @param source the document and article that it rests on
 * @param subject key of the subject of the request that speaks of it; shown beside it
 */
public record Criterion(String code, Text name, Text question, String source, String subject) {}
