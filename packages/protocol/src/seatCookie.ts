/** The cookie that holds a seat's token; it is scoped by path to one post-mortem. */
export const seatCookie = 'second-story-seat'

/** WebSocket subprotocols of a program: `second-story, bearer.<token>`. */
export const subprotocol = 'second-story'
export const bearerPrefix = 'bearer.'
