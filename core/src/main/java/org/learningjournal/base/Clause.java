package org.learningjournal.base;

/** The clauses of the policy that the library encodes. A later release may add constants: give a switch a default. */
public enum Clause {
    /** Every child has one personal learning journal. */
    P01,
    /** The online system is safe and secure, and families reach their own child's journal at any time. */
    P02,
    /** Each child has a key worker who compiles the journal. */
    P03,
    /** Families see only their own child's journal. */
    P04,
    /** Families may comment on observations and reply. */
    P05,
    /** Families may contribute from home; staff approve each contribution. */
    P06,
    /** Staff add and amend observations. */
    P07,
    /** A senior moderates where necessary. */
    P08,
    /** Managing staff monitor observations. */
    P09,
    /** Staff have time to update journals and assess next steps. */
    P10,
    /** Staff may work at home but take no photograph away. */
    P11,
    /** Compromised login details are reported and replaced. */
    P12,
    /** Consent to images in other journals, and the undertaking to protect them. */
    P13,
    /** Data is hosted on secure servers in the UK. */
    P14,
    /** Access needs a unique user id and a password. */
    P15,
    /** Nobody downloads or shares observations. */
    P16,
    /** A leaver's journal can move to the next setting. */
    P17,
    /** Otherwise it can be downloaded as a PDF. */
    P18
}
