package nl.rookstopregister.launch;

/** What {@code ./run --help} says. */
final class Usage {

    static final String TEXT = """
            ./run                     start the register, with 2,000 invented coaches when it is empty
            ./run --empty             the same, but leave an empty register empty
            ./run --demo N            the same with N invented coaches, up to 100,000

            --port N                  answer on port N instead of 8080
            --data DIR                keep the data in DIR instead of data/
            --database URL            use an installed PostgreSQL: postgresql://user:password@host:5432/name
            --rookstopregister.X=Y    any other setting; docs/production.md lists them all

            ./run geodata FILE        load where postcodes lie: CSV pc4;lat;lon or JSON {"1011":[lat,lon]}
            ./run import FILE         say what taking over a predecessor's CSV would do; --apply does it (docs/takeover.md)
            ./run norm check FILE     say what is wrong with a norm file
            ./run administrator NAME MAIL   invite an administrator by mail
            """;

    private Usage() {}
}
