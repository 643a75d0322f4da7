/** How strict a server's answers may be, the strictest first. */
export const STRICTNESSES = ["sure", "balanced", "near"] as const;

/**
 * How strict answers are: shown only when they are *sure*; *balanced*, where
 * the closest passages are shown if they may well answer; or with *near*
 * misses, where they are shown if they might.
 */
export type Strictness = (typeof STRICTNESSES)[number];

/** Where nobody chose. */
export const DEFAULT_STRICTNESS: Strictness = "balanced";
