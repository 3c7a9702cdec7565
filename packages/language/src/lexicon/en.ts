import type { Lexicon, Rule } from '../rule.ts'

const pronoun = `(?:he|she|they|you|we|i|somebody|someone|nobody|no one|anyone|everybody)`
const role = String.raw`(?:(?:the|an?|our|one of the|some)\s+(?:[\w-]+\s+){0,2}(?:engineers?|developers?|devs?|operators?|admins?|administrators?|sysadmins?|responders?|on-?calls?|interns?|managers?|teams?|persons?|people|colleagues?|juniors?|seniors?|employees?|staff|reviewers?|author|guy|folks)|ops|devs|engineers|operators|developers|support)`
const person = `(?:${pronoun}|${role})`
/** A capitalised word at the beginning of a sentence that a human verb follows is most often a name. */
const name = `(?:(?!The|This|That|These|Those|Our|One|Some|All|Each|Its|And|But|When|Then|After|Because)[A-Z][a-z]{2,12}|X)`
const faulted = String.raw`(?:should(?:n'?t)?(?:'ve| have)|forgot|failed to|screwed|messed|broke|neglected|didn'?t bother|never (?:reads?|checks?|tests?|listens?|learns?)|ignored|wasn'?t (?:\w+ )?(?:aware|careful|paying)|pushed an? (?:bad|broken|wrong)|must (?:pay|be more)|caused (?:the|this|an?) (?:outage|incident|problem))`
const participle = String.raw`(?:been|had|known|seen|noticed|checked|caught|tested|paged|escalated|asked|done|told|used|made|taken|thought|read|looked|\w+ed)`
const machine =
  /\b(?:users?|customers?|requests?|traffic|jobs?|pods?|nodes?|certificates?|alerts? (?:which|that))\s+(?:who|which|that)?\s*should have\b|\bwhere only one should have\b/i

const makesSense = 'Ask what made it seem right at the time.'

const rules: Rule[] = [
  {
    label: 'human-error',
    pattern:
      /\b(?:(?:human|user|operator|pilot) errors?|fat[- ]?finger\w*|(?:by|an honest|a|my|our|their|his|her) mistakes?|mistakenly|by accident|accident(?:al)?ly|errantly|inadvertently|made an? (?:\w+ )?(?:typo|mistake|error))\b/i,
    unless:
      /\b(?:view of human error|human errors? (?:is|are) (?:a|the) (?:symptom|effect|label)|error budget)\b/i,
    why: '“Error” ends the search where it gets interesting.',
    rewrite:
      'Say what the system showed and allowed: what made this step possible, and what made it look right?',
  },
  {
    label: 'hindsight',
    pattern:
      /\b(?:in (?:hindsight|retrospect)|with (?:the benefit of )?hindsight|looking back|hindsight is|we all knew|only a matter of time|(?:anyone|anybody|everyone|everybody) could (?:see|have seen)|bound to happen|had (?:we|they|i|he|she) known|obvious now|a sign (?:that )?we missed|saw (?:it|this|that) coming)\b/i,
    why: 'Afterwards it is easy to see; nobody had that view then.',
    rewrite: 'What was known at that moment, and where could one have seen more?',
  },
  {
    label: 'counterfactual',
    pattern: new RegExp(
      String.raw`\b(?:should(?:n'?t| not)?(?:'ve| have)|could(?:n'?t| not)?(?:'ve| have)|would(?:n'?t| not)?(?:'ve| have)|ought to have|might have|may have)\s+(?:\w+ly\s+|only\s+|never\s+|just\s+|also\s+|better\s+)*(?:been\s+)?(?:\w+ly\s+)?${participle}\b`,
      'i',
    ),
    unless: new RegExp(
      `\\bwhat (?:would|could) have\\b|${machine.source}|\\b(?:may|might) have (?:been|gone|had|led|caused|contributed)\\b(?![^.]*could have)|could have been a sign`,
      'i',
    ),
    why: 'This tells of a world that did not happen, and hides the one that did.',
    rewrite: 'Say what did happen, and what made it make sense then.',
  },
  {
    label: 'counterfactual',
    pattern: new RegExp(
      String.raw`\b(?:if only|had (?:we|they|he|she|i|you|somebody|someone)\s+(?:only\s+|just\s+)?${participle}\b|why (?:didn'?t|did not|hadn'?t|wouldn'?t) (?:you|we|they|he|she|anyone|anybody|somebody|someone)|(?:was|were) (?:overlooked|missed|forgotten|neglected)|(?:nobody|no one|none of us) (?:thought|bothered|cared|checked|noticed|looked|asked)|never bothered|neglected to|${person}\s+(?:\w+\s+){0,6}?failed to (?!start|load|connect|resolve|assign|link|respond|renew|mount|compile))`,
      'i',
    ),
    unless: /\bhad we known\b/i,
    why: 'What people did not do explains little; what they did, and why, explains a lot.',
    rewrite: 'What did people do instead, and what were they looking at?',
  },
  {
    label: 'blame-person',
    pattern: new RegExp(String.raw`\b${person}\s+(?:(?!thought|believed)\w+\s+){0,3}?${faulted}\b`, 'i'),
    why: 'A person stands here as the cause.',
    rewrite: 'Name the step and what made it possible: which information, tool or pressure was there?',
  },
  {
    label: 'blame-person',
    // Case counts here: it tells a name from a word.
    pattern: new RegExp(String.raw`^${name}\s+(?:just\s+)?${faulted}\b`),
    unless: /\b(?:failed to|broke|ignored)\b/,
    why: 'A person stands here as the cause.',
    rewrite: 'Name the step and what made it possible: which information, tool or pressure was there?',
  },
  {
    label: 'blame-person',
    pattern:
      /\b(?:what the hell|(?:it'?s|was|is) (?:all )?(?:(?:my|your|his|her|their|our|\w+'s|the \w+ team'?s) fault)|(?:blame|culprit|to blame)\b(?= (?:is|was|lies|for (?:this|the))|\s*$)|the person (?:who|that) (?:broke|caused|did)|known better|failure of (?:a|the|our) (?:[\w-]+ ){0,2}(?:operator|engineer|team|developer)|(?:basic stuff|every junior)|forgot to|just pushed|without (?:even )?(?:thinking|asking|testing|waiting|checking))\b/i,
    unless: /\bgit blame\b|\bforgot (?:password|your)\b/i,
    why: 'This reads as a verdict on somebody.',
    rewrite: 'What was going on around them, and which step let it through?',
  },
  {
    label: 'judgement',
    pattern:
      /\b(?:careless(?:ly|ness)?|sloppy|sloppily|stupid(?:ly)?|dumb|lazy|lazily|incompetent|negligent|ridiculous|idiotic|unacceptable|inexcusable|no-?brainer|obviously|of course|(?:was|is|it'?s|pretty|quite|so) obvious|trivial(?:ly)? (?:to|mistake|check)|be(?:en)? more (?:careful|aware|attentive|diligent)|pay (?:closer|more) attention|just (?:roll|restart|check|read|look|do|add|use|run|ask)|simply (?:roll|restart|check|read|look|do|add|use|run|ask|forgot)|basic stuff|poor (?:judgement|judgment|decision|choice|planning|communication))\b/i,
    unless: /\b(?:finding the careless|no obvious)\b/i,
    why: 'A judgement closes the talk; a description opens it.',
    rewrite: 'Describe what could be seen, and by whom.',
  },
  {
    label: 'solution-jump',
    phases: ['review'],
    pattern:
      /(?:\b(?:we|they|the team|somebody) (?:really )?(?:should(?:n'?t)?|need to|needs to|must|have to|ought to|could use) (?!have\b|go on|move (?:on|to)|hear|talk|take|continue|stop here|look at the next)(?:\w+)|\blet'?s (?:add|build|put|write|automate|move|make|use|set up|introduce|create|split|buy|switch)|\bnext time\b|\bwhy don'?t we (?:put|add|use|make|build|write|move|have|just)|\bshouldn'?t we\b|\bwhat if we\b|\bmaybe (?:a|an|we)\b[^.]*\b(?:would|could) help|\b(?:the|our) [\w ]{2,40} needs? (?:better|more|an?|to be)\b|^(?:start|add|implement|introduce|automate|create) (?:[\w-]+ ){1,4}(?:earlier|sooner)\b)/i,
    unless: /\bneed to (?:understand|know|find out|ask|hear)\b|\b(?:had|have|has) to (?:be|restart|wait)\b/i,
    why: 'This is a solution, and we are still finding out what happened.',
    rewrite: `Park it for the action meeting (key P). ${makesSense}`,
  },
]

export const en: Lexicon = { rules }
