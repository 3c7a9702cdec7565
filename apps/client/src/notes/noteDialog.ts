/** What opens over the notes. */
export type NoteDialog = 'link' | 'image' | 'transcript' | 'pen'
