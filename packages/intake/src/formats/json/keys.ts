/** The names that exports give to a thing, best first; compared in small letters without `_`, `-`, `@` and spaces. */
export const timeKeys = [
  'dateunixtime',
  'unixtime',
  'epoch',
  'occurredat',
  'displayat',
  'when',
  'utc',
  'ts',
  'timestamp',
  'eventtime',
  'time',
  'datetime',
  'at',
  'date',
  'startedat',
  'startsat',
  'starttime',
  'start',
  'begin',
  'datehappened',
  'lasttimestamp',
  'eventtimestamp',
  'firsttimestamp',
  'realtimetimestamp',
  'postedat',
  'publishedat',
  'publishedon',
  'loggedat',
  'sentat',
  'createdat',
  'createddatetime',
  'created',
  'createdon',
  'committeddate',
  'updatedat',
  't',
] as const

export const endKeys = ['timeend', 'endtime', 'endedat', 'endsat', 'endat', 'end', 'until', 'to'] as const

/** Words of an event; those behind `weak` name a thing as often as an event. */
export const textKeys = [
  'text',
  'log',
  'message',
  'msg',
  'body',
  'content',
  'textpayload',
  'jsonpayload',
  'event',
  'description',
  'summary',
  'what',
  'details',
  'detail',
  'note',
  'comment',
  'entry',
  'activity',
  'externaldesc',
] as const

export const weakTextKeys = [
  'title',
  'name',
  'headline',
  'action',
  'eventname',
  'reason',
  'label',
  'annotations',
] as const

export const actorKeys = [
  'userprofile',
  'username',
  'user',
  'actor',
  'author',
  'agent',
  'owner',
  'who',
  'by',
  'from',
  'sender',
  'person',
  'createdby',
  'creator',
  'useridentity',
] as const

export const actorNameKeys = [
  'realname',
  'displayname',
  'summary',
  'fullname',
  'name',
  'username',
  'login',
  'user',
  'email',
  'emailaddress',
] as const

export const innerTextKeys = [
  'text',
  'message',
  'msg',
  'summary',
  'content',
  'value',
  'body',
  'description',
  'plaintext',
] as const

export const innerTimeKeys = [
  'utc',
  'iso',
  'time',
  'datetime',
  'value',
  'date',
  'timestamp',
  'seconds',
] as const

/** What hangs on a message and is no event of its own. */
export const attachedKeys = new Set([
  'replies',
  'reactions',
  'edited',
  'attachments',
  'files',
  'blocks',
  'elements',
  'links',
  'root',
  'userprofile',
  'pinnedinfo',
  'entities',
  'mentions',
  'embeds',
])

export const plainKey = (key: string): string => key.toLowerCase().replace(/[_\-@ .]/g, '')
