/** What a seat may do in this post-mortem. One role per seat; several facilitators are co-facilitators. */
export const roles = ['facilitator', 'scribe', 'participant', 'observer'] as const
export type Role = (typeof roles)[number]

/** Everybody who contributes in their own words; observers read. */
export const contributors = ['facilitator', 'scribe', 'participant'] as const satisfies readonly Role[]

export const isRole = (value: unknown): value is Role => roles.some((role) => role === value)
