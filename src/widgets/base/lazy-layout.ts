/** From this many entries of a list on, those out of sight are laid out only when they come into it. */
export const MANY = 60;
