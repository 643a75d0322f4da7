/** How sure an answer must be to be shown, from the strictest on. */
export const STRICTNESSES = ["sure", "balanced", "near"] as const;

export type Strictness = (typeof STRICTNESSES)[number];
