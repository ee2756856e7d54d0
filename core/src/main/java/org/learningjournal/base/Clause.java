package org.learningjournal.base;

/** The clauses of the policy that the library encodes. A later release may add constants: give a switch a default. */
public enum Clause {
    /** Every child has one personal learning journal. */
    P01("Every child has one personal learning journal."),
    /** The online system is safe and secure, and families reach their own child's journal at any time. */
    P02("The online system is safe and secure, and families reach their own child's journal at any time."),
    /** Each child has a key worker who compiles the journal. */
    P03("Each child has a key worker who compiles the journal."),
    /** Families see only their own child's journal. */
    P04("Families see only their own child's journal."),
    /** Families may comment on observations and reply. */
    P05("Families may comment on observations and reply."),
    /** Families may contribute from home; staff approve each contribution. */
    P06("Families may contribute from home; staff approve each contribution."),
    /** Staff add and amend observations. */
    P07("Staff add and amend observations."),
    /** A senior moderates where necessary. */
    P08("A senior moderates where necessary."),
    /** Managing staff monitor observations. */
    P09("Managing staff monitor observations."),
    /** Staff have time to update journals and assess next steps. */
    P10("Staff have time to update journals and assess next steps."),
    /** Staff may work at home but take no photograph away. */
    P11("Staff may work at home but take no photograph away."),
    /** Compromised login details are reported and replaced. */
    P12("Compromised login details are reported and replaced."),
    /** Consent to images in other journals, and the undertaking to protect them. */
    P13("Consent to images in other journals, and the undertaking to protect them."),
    /** Data is hosted on secure servers in the UK. */
    P14("Data is hosted on secure servers in the UK."),
    /** Access needs a unique user id and a password. */
    P15("Access needs a unique user id and a password."),
    /** Nobody downloads or shares observations. */
    P16("Nobody downloads or shares observations."),
    /** A leaver's journal can move to the next setting. */
    P17("A leaver's journal can move to the next setting."),
    /** Otherwise it can be downloaded as a PDF. */
    P18("Otherwise it can be downloaded as a PDF.");

    private final String sentence;

    Clause(String sentence) {
        this.sentence = sentence;
    }

    /**
     * What the clause says.
     *
     * @return one sentence
     */
    public String sentence() {
        return sentence;
    }
}
