export type { CloseReason } from './closeCodes.ts'
export { closeCodes, closeReason } from './closeCodes.ts'
export type { ClientFrame, Notice } from './frames.ts'
export {
  awarenessFrame,
  decodeClientFrame,
  frameTypes,
  noticeFrame,
  readNotice,
  readRefused,
  readSaved,
  refusedFrame,
  savedFrame,
  syncStep1Frame,
  syncStep2Frame,
  syncTypes,
  updateFrame,
} from './frames.ts'
export type {
  CommandAnswer,
  CreatedPostmortem,
  FacilitatorPage,
  HttpErrorCode,
  InviteLinks,
  OpenAttendancePage,
  OwnSeat,
  ParticipantInvitation,
  Problem,
  StoredImage,
  TakenSeat,
} from './routes.ts'
export { routes } from './routes.ts'
export { bearerPrefix, seatCookie, subprotocol } from './seatCookie.ts'
export { wireLimits } from './wireLimits.ts'
