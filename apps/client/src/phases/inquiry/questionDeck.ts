import type { WayOfAsking } from '@second-story/postmortem'

export interface QuestionCard {
  readonly id: string
  readonly way: WayOfAsking
  /** What the question is about, so that three cards never ask the same thing. */
  readonly category: string
  readonly text: string
}

const card = (id: string, category: string, text: string): QuestionCard => ({
  id,
  way: id.startsWith('whys') ? 'why' : 'how',
  category,
  text,
})

/**
 * Questions to go on with, after Allspaw's Infinite Hows, Klein's debriefing questions,
 * the Etsy and PagerDuty guides; in our own words. Ids are those of the prompt deck.
 */
export const questionDeck: readonly QuestionCard[] = [
  card('whys-02', 'branch', 'What else had to be true for this to happen?'),
  card('whys-03', 'past the human', 'What would have led any reasonable responder to do the same?'),
  card('whys-12', 'earlier decisions', 'Which earlier decision, sensible at the time, made this possible?'),
  card('whys-10', 'defences', 'Which safety nets were in place and how did each behave?'),
  card('whys-06', 'reasons', 'There was probably a good reason. What was it?'),
  card('whys-04', 'past the human', 'Why did it depend on one person remembering?'),
  card(
    'whys-11',
    'class of problem',
    'Is this a class of problem we expected, or one the design never considered?',
  ),
  card('whys-07', 'reasons', 'Why do people tend to leave out this step: what competes for their attention?'),
  card('whys-05', 'past the human', 'Was the control easy to miss? Was there a checklist at all?'),
  card('whys-09', 'documentation', 'Which documentation was missing or out of date when it was needed?'),
  card('hows-27', 'sense-making', 'Why did it make sense to you when you took that action?'),
  card('hows-01', 'cues', 'What were you looking at, and what were you expecting to see next?'),
  card('hows-10', 'goals', 'What were you trying to achieve right then?'),
  card('hows-09', 'knowledge', 'You said “I knew”: how did you know? Told, read, or lived through?'),
  card(
    'hows-04',
    'interpretation',
    'If you had had to brief a colleague at that point, what would you have told them was going on?',
  ),
  card('hows-11', 'goals', 'Were several goals pulling at the same time? Which one won?'),
  card('hows-13', 'focus', 'What were you focusing on, and what was therefore out of view?'),
  card('hows-17', 'options', 'Which other ways were open, and what spoke for this one?'),
  card('hows-14', 'expectations', 'What did you think would happen next? What surprised you?'),
  card('hows-23', 'help', 'What made you ask for help just then? Could you reach whom you needed?'),
  card('hows-24', 'help', 'How did you know whom to page: list, rule of thumb, memory?'),
  card('hows-08', 'knowledge', 'Which rules or runbooks clearly applied, and which did not?'),
  card('hows-12', 'time pressure', 'How much time did you feel you had?'),
  card(
    'hows-28',
    'safe',
    'Before it happened: what did “safe” mean for this step, and what had you done to check it?',
  ),
  card('hows-26', 'external factors', 'What else was going on that day? Who else wanted something from you?'),
  card('hows-31', 'went right', 'What did people do that kept it from getting worse?'),
]
