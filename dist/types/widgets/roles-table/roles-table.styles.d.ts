/** Two columns under a horizon; on a narrow container a list by actor. */
export declare const rolesTableStyles: import("lit").CSSResult;
