export { advance } from './agenda/advance.ts'
export type {
  Ending,
  LateThought,
  MeetingDate,
  OpenAttendance,
  ParkedIdea,
  PollId,
  PostmortemKind,
  PostmortemState,
  Publication,
  Rating,
  Seat,
  Soak,
  Timer,
} from './agenda/schema.ts'
export { createState, pollIds, polls, postmortemKinds } from './agenda/schema.ts'
export type { AgendaSnapshot, PollResult, RatingResult } from './agenda/snapshot.ts'
export { agendaSnapshot, projectAgenda } from './agenda/snapshot.ts'
export { soakUntil } from './agenda/soakUntil.ts'
export { upgradeState } from './agenda/upgradeState.ts'
export type { TimeSpent } from './clock/meetingClock.ts'
export { meetingOf, meetingTime, phaseTime } from './clock/meetingClock.ts'
export type { MeetingClock } from './clock/schema.ts'
export { clockShapes } from './clock/schema.ts'
export type { CommandContext, Effect, Permission } from './commands/command.ts'
export type { CommandName } from './commands/commands.ts'
export { commands, isCommandName } from './commands/commands.ts'
export { permissions } from './commands/permissions.ts'
export { refuseCommand } from './commands/refuseCommand.ts'
export type { CheckedCommand } from './commands/runCommand.ts'
export { checkCommand, runCommand } from './commands/runCommand.ts'
export { createReplica } from './createReplica.ts'
export type { DocumentName, DraftDocument, SharedDocument, Standing } from './documents.ts'
export {
  draftOf,
  isDraft,
  parseDocumentName,
  refuseRead,
  refuseWrite,
  rootsOf,
  sharedDocuments,
} from './documents.ts'
export { draftText, putDraft, removeDraft, setDraftAnonymous } from './drafts/edits.ts'
export type { Own } from './drafts/own.ts'
export { ownOf, ownSnapshot, writeOwn } from './drafts/own.ts'
export type { DraftEntry } from './drafts/schema.ts'
export { cleanLanes, draftSnapshot, isEmptyDraft } from './drafts/snapshot.ts'
export type { FacilitatorView } from './facilitation/facilitatorView.ts'
export { facilitatorView } from './facilitation/facilitatorView.ts'
export type {
  Hand,
  HandKind,
  Pause,
  ReactionKind,
  SignalKind,
  TakeOver,
  TalkWish,
} from './facilitation/schema.ts'
export {
  absentAfterMs,
  calmMs,
  handKinds,
  reactionKinds,
  scribeFirstMs,
  signalBatchMs,
  signalKinds,
} from './facilitation/schema.ts'
export { speakerQueue } from './facilitation/speakerQueue.ts'
export { limits } from './limits.ts'
export type { NewNote } from './notes/edits.ts'
export { appendNotes, mendNotes } from './notes/edits.ts'
export type { NoteBlock, NoteRun, NoteStamp } from './notes/snapshot.ts'
export { notesSnapshot } from './notes/snapshot.ts'
export { closingSnapshot } from './phases/closing/snapshot.ts'
export type { NewIdea } from './phases/ideas/edits.ts'
export { addIdea, ideaText, removeIdea, setIdea } from './phases/ideas/edits.ts'
export type { ActionKind, Idea, IdeaState, Priority } from './phases/ideas/schema.ts'
export { actionKinds, ideaStates, priorities } from './phases/ideas/schema.ts'
export { ideasSnapshot } from './phases/ideas/snapshot.ts'
export type { NewFactor, NewNode } from './phases/inquiry/edits.ts'
export {
  addFactor,
  addNode,
  factorText,
  moveNode,
  nodeText,
  probeText,
  removeFactor,
  setCite,
  setFactorKind,
  setWay,
} from './phases/inquiry/edits.ts'
export type { InquiryMap, MapBox, MapLink } from './phases/inquiry/map/inquiryMap.ts'
export { inquiryMap } from './phases/inquiry/map/inquiryMap.ts'
export type { InquiryPlace } from './phases/inquiry/placeNode.ts'
export { placeNode, removeNode } from './phases/inquiry/placeNode.ts'
export type {
  Cited,
  Factor,
  FactorKind,
  InquiryNode,
  Probe,
  ProbeAnswers,
  WayOfAsking,
} from './phases/inquiry/schema.ts'
export { factorKinds, probes, ways } from './phases/inquiry/schema.ts'
export { flattenInquiry } from './phases/inquiry/snapshot.ts'
export { addLearning, learningText, removeLearning } from './phases/learnings/edits.ts'
export type { Learning, LearningKind } from './phases/learnings/schema.ts'
export { learningKinds } from './phases/learnings/schema.ts'
export { openingSnapshot } from './phases/opening/snapshot.ts'
export { setIncidentZone, setSeverity, summaryText } from './phases/preparation/edits.ts'
export type { Severity, Stake, Summary, SummaryText } from './phases/preparation/schema.ts'
export { severities, stakes, summaryTexts } from './phases/preparation/schema.ts'
export { recapSnapshot } from './phases/recap/snapshot.ts'
export type { MeetingName, PhaseId } from './phases/sequence.ts'
export {
  isActionPhase,
  isPhase,
  isReviewPhase,
  nextPhase,
  previousPhase,
  sequence,
} from './phases/sequence.ts'
export type { EventField, NewEvent } from './phases/timeline/edits.ts'
export {
  addEvent,
  addEvents,
  eventText,
  openEventField,
  removeEvent,
  setEventTime,
  setMarker,
  setPinned,
} from './phases/timeline/edits.ts'
export type { EvidenceImage } from './phases/timeline/images.ts'
export { addImage, imageAlt, isImageFile, removeImage } from './phases/timeline/images.ts'
export type { BandKind, IncidentBand } from './phases/timeline/incidentBands.ts'
export { incidentBands } from './phases/timeline/incidentBands.ts'
export type { Metric } from './phases/timeline/incidentMetrics.ts'
export { incidentMetrics } from './phases/timeline/incidentMetrics.ts'
export type { PictureFlag } from './phases/timeline/picture/pictureFlags.ts'
export type { Tick } from './phases/timeline/picture/pictureTicks.ts'
export type {
  PictureBand,
  PictureDot,
  PictureGap,
  PictureOptions,
  TimelinePicture,
} from './phases/timeline/picture/timelinePicture.ts'
export { timelinePicture } from './phases/timeline/picture/timelinePicture.ts'
export type {
  AgreementAnswer,
  EventTime,
  Lane,
  Lanes,
  Marker,
  Perspective,
  TimelineEvent,
} from './phases/timeline/schema.ts'
export { agreementAnswers, lanes, markers } from './phases/timeline/schema.ts'
export { shortDuration } from './phases/timeline/shortDuration.ts'
export { writeAgenda, writeVoices } from './projection/writeProjection.ts'
export type { RecordSnapshot } from './record.ts'
export { recordSnapshot, seedRecord } from './record.ts'
export type { RefusalCode } from './refusal.ts'
export { Refusal } from './refusal.ts'
export { replaceText } from './replaceText.ts'
export type { Role } from './roles.ts'
export { contributors, isRole, roles } from './roles.ts'
export type { PostmortemSnapshot } from './snapshot.ts'
export { undoOwn } from './undo.ts'
export type { VoicesSnapshot } from './voices/snapshot.ts'
export { projectVoices, voicesSnapshot } from './voices/snapshot.ts'
