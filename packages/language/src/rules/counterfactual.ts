import { any, casedPhrases, phrases } from '../phrases.ts'
import type { Rule } from '../rule.ts'
import {
  adverbs,
  anyPerson,
  have,
  nameInAnotherWorld,
  nobody,
  not,
  otherPerson,
  participle,
  role,
} from './words.ts'

const label = 'counterfactual' as const

/** What people do; a table or a packet does not. */
const humanDeed =
  'caught|noticed|tested|checked|reviewed|addressed|fixed|detected|escalated|communicated|prevented|avoided|averted|mitigated|told|notified|informed|paged|alerted|documented|updated|rotated|renewed|replaced|investigated|considered|handled|monitored|done|given|planned|validated|verified|rolled (?:back|out)|coordinated|known|seen|found|spotted|identified|discovered|picked up|dealt with|declared|announced|thought (?:of|about|through)|taken (?:more |us |that |so |nearly |an? |\\d)|left|stopped|raised|recogni[sz]ed|triaged|resolved|restored|reacted|responded|fired|gone off|paused|removed|deleted|merged|deployed|made|called|involved|asked|shortened|reduced|limited|improved|minimi[sz]ed|faster|quicker|sooner|earlier|better|easier|clearer|shorter|smaller|more|less|obvious|clear|evident|apparent'
const betterWorld =
  'caught|rejected|refused|forced|required|pointed|woken|led us|hinted|prevented|enabled|allowed|helped|saved|avoided|averted|reduced|limited|noticed|detected|stopped|shortened|mitigated|alerted|warned|told us|shown us|flagged|known|found|reali[sz]ed|identified|surfaced|revealed|minimi[sz]ed|given us|spotted|seen|made (?:it|this|that|the|us|things|for)|helped|happened|sped|protected|meant|picked|contained the|let us|pointed us|blocked|recovered|needed'
const saysNothing = 'This tells of a world that did not happen, and hides the one that did.'
const whatDidHappen = 'Say what did happen, and what made it make sense then.'

/** The right outcome of a computation, or the people and data that something was meant for. */
const meantFor =
  /\b(?:users?|customers?|people|clients?|accounts?|requests?|traffic|jobs?|pods?|nodes?|records?|rows?|messages?|emails?|invoices?|orders?|data|files?|packets?|keys?|certificates?) (?:who|which|that) (?:should|would|could|might) have\b|\bonly one (?:\w+ )?should have\b|\bwhat (?:would|could|should|might) (?:we |you |they |it |have )|\bthan (?:it|they|that it) (?:should|could|would)(?: have)?\b|\bwould still have\b|\bno (?:\w+ ){1,8}(?:could|would|should|might) have|\bwould(?:n't| not) have (?:prevented|helped|stopped|detected|caught|allowed)/i

/** What an attacker could have done is a risk and no reproach. */
const attackers =
  /\b(?:attack\w*|malicious|adversar\w*|intruders?|hackers?|phish\w*|exploit\w*|vulnerab\w*)\b/i

export const counterfactual: readonly Rule[] = [
  {
    id: 'person-should-have',
    label,
    pattern: phrases(
      String.raw`(?:${anyPerson}|[a-z]+)${any(" (?:really |clearly |probably |certainly |definitely |also )?should(?:n'?t| not| never)?", ' ought to', " need(?:n'?t| not)")}${have} ${adverbs}(?:been |be )?${adverbs}(?:${humanDeed})\b`,
      String.raw`(?:i|we|he|she|you|${role}) (?:really |clearly |probably |certainly |definitely |also )?(?:should(?:n'?t| not| never)?|ought to)${have} ${adverbs}${participle}\b`,
      `(?:but |though |although )?(?:it |this |that )?should(?:n'?t| not)?${have} been(?=[.!,;]|$)`,
      String.raw`should(?:n'?t| not| never)?${have} ${adverbs}(?:had (?:an?|more|better|some|our)\b|(?!been\b|had\b|existed|contained|matched|equalled|remained|returned|stayed)${participle}\b)`,
      String.raw`(?:and|but|though|although|which) (?:it|they|we|he|she|this|that|which|the \w+)? ?should(?:n'?t| not)?${have}(?=[.!,;]|$)`,
      String.raw`should(?:n'?t| not| never)?${have} ${adverbs}been ${adverbs}(?:an? |part of|in place|there\b|(?!elected|redirected|routed|served|delivered|processed|billed|charged|stored|returned|rejected|accepted|replicated)\w+ed\b)`,
      String.raw`(?:should(?:n'?t| not| never)?|never should)${have} (?:been (?:possible|allowed|necessary|needed)|happened|gone (?:out|live)|come to this|occurred|taken (?:us|that|this|so|more|\d))\b`,
      String.raw`(?:should|could)(?:n'?t)? (?:we|you|they|he|she|somebody|someone|anyone) (?:not )?have \w+`,
    ),
    unless: meantFor,
    why: saysNothing,
    rewrite: whatDidHappen,
  },
  {
    id: 'supposed-to',
    label,
    pattern: phrases(
      String.raw`(?:i|we|he|she|you|${role}) (?:was|were) (?:really |actually |also |all )?(?:supposed|expected|meant) to (?!be\b|get\b|see\b|receive\b|have access\b)\w+`,
    ),
    unless:
      /\b(?:what|how|when|where|which|who|whether|if|whom|that|unsure|clear) (?:\w+ ){0,2}(?:was|were) (?:supposed|expected|meant)/i,
    why: saysNothing,
    rewrite: whatDidHappen,
  },
  {
    id: 'name-should-have',
    label,
    pattern: casedPhrases(nameInAnotherWorld),
    unless: /\b\w+ (?:could|should|might) have (?:been|existed)\b(?! (?:told|given|trained|asked|more))/i,
    why: saysNothing,
    rewrite: whatDidHappen,
  },
  {
    id: 'could-have',
    label,
    pattern: phrases(
      String.raw`could(?:n'?t| not)?${have} ${adverbs}(?!been\b|caused|led|resulted|contributed|happened|started|gone|come|had|originated|triggered|meant|become|affected|occurred)\w+(?:ed|en|wn|ne|id|ught|ld|ut|ad|nt|pt|ft|lt|un|nd)\b`,
      String.raw`could(?:n'?t| not)?${have} ${adverbs}been ${adverbs}(?:(?:more|much|a lot|far|significantly) )?(?!caused|due|related|that|because|worse|an?\b|the\b|triggered|in\b|on\b|affected|compromised|impacted|exposed|accessed|introduced|lost)\w+(?:ed|en|ne|wn|ught|ld|er|un)\b`,
      String.raw`(?:i|we|he|she|you) could(?:n'?t| not)?${have} ${adverbs}(?!been\b|the\b|an?\b|our\b|some\b|more\b|two\b|no\b)\w+`,
    ),
    unless: new RegExp(
      String.raw`${meantFor.source}|\bcould have been a sign\b|could have been (?:\w+ )?worse`,
      'i',
    ),
    quietIn: attackers,
    why: saysNothing,
    rewrite: whatDidHappen,
  },
  {
    id: 'would-have',
    label,
    pattern: phrases(
      String.raw`(?:would(?:n'?t| not)?|'d)${have} ${adverbs}(?:been ${adverbs}(?:${humanDeed}|wiser|smarter|safer|simpler|nicer|cleaner|cheaper|possible|good|nice|helpful|useful|wise|ideal|great|here|able|obvious|clear|visible|an option)|${betterWorld})\b`,
      String.raw`(?:i|we|you|he|she)(?: would(?:n'?t| not)?|'d)${have} ${adverbs}(?!had\b|been\b)\w+(?:ed|en|wn|ne|id|ught|ld|nd|ad|un|pt|ft)\b`,
      String.raw`(?:none of this|this|it|that|the (?:outage|incident)) would(?:n'?t| not| never)?${have} (?:\w+ly )?(?:happened|occurred|been avoided|been prevented|taken)\b`,
    ),
    unless: meantFor,
    quietIn: attackers,
    why: saysNothing,
    rewrite: whatDidHappen,
  },
  {
    id: 'might-have',
    label,
    pattern: phrases(
      String.raw`(?:might|may)${have} (?:\w+ly )?(?:been (?:\w+ly )?)?(?:noticed|caught|prevented|avoided|averted|stopped|reduced|helped|detected|saved|shortened|mitigated|spotted|limited|known|done (?:better|differently))\b`,
    ),
    unless: /\b(?:retry|cache|proxy|filter|limit|rule|flag|driver|kernel|job)\w* (?:might|may) have\b/i,
    quietIn: attackers,
    why: saysNothing,
    rewrite: whatDidHappen,
  },
  {
    id: 'if-only',
    label,
    pattern: phrases(
      String.raw`(?:would|could|might)(?:n'?t| not)?${have} [^.?!]{3,80}\bhad (?:the|this|that|we|i|they|it|he|she|someone|somebody)\b`,
      String.raw`if only\b(?! (?:one|a|an|the (?:primary|first|leader|last))\b)`,
      String.raw`(?:i|we|they|he|she) (?:do )?wish(?:ed)? (?:that )?(?:i|we|you|they|he|she|somebody|someone|the|it|there)\b`,
      String.raw`if (?:${anyPerson}) (?:had(?:n'?t| not)?|'d) (?:\w+ly |only |just |also |not )?(?:had|been|known|seen|read|told|thought|taken|made|done|gone|kept|put|set|run|got|\w+ed)\b`,
      String.raw`if [^,.?!]{3,60}? had(?:n'?t| not)? [^.?!]{3,100}?\b(?:we|i|they|he|she|you|it|this|none of \w+|nobody|the \w+)(?: \w+ly)?(?: would| could| might|'d)(?:n'?t| not)?${have}\b`,
      String.raw`(?:^|(?<=[,;] ))had (?:${anyPerson}|${nobody}|the|this|that|it|there|our|an?)\b [^.?!]{3,100}?(?:would|could|might|'d)(?:n'?t| not)?(?: have|'ve|\b)`,
      String.raw`(?<!\b(?:what|which|how|why|when|where|who) )had (?:we|they|he|she|i|you|somebody|someone|anyone) (?:only |just )?(?:been|seen|noticed|checked|tested|asked|read|looked|thought|done|told|paid|followed)\b`,
    ),
    unless:
      /\bwould still have\b|\bwhat if\b|\bif you had had\b|\bhad (?:we|i|they|he|she|you) known\b|\b(?:as|see|check(?:ed)?|asked|unclear|wondered|know|knew) if\b/i,
    quietIn: attackers,
    why: saysNothing,
    rewrite: whatDidHappen,
  },
  {
    id: 'failed-to',
    label,
    pattern: phrases(
      String.raw`(?:${anyPerson}) (?:\w+ly |also |then |again |had |have |has |who )?(?:failed|neglected|omitted|omit) to (\w[^,.;:!?]{2,60}(?!\w))`,
      String.raw`(?:and|but|then) (?:\w+ly )?failed to ((?:take|notice|see|check|act|follow|tell|inform|notify|escalate|recogni[sz]e|reali[sz]e|communicate|test|verify|ask|stop)\b[^,.;:!?]{0,60}(?!\w))`,
      String.raw`(?:fail(?:ed|ure) to|by failing to|neglect(?:ed|ing) to|omitted to) ((?:recogni[sz]e|reali[sz]e|notice|consider|communicate|appreciate|anticipate|foresee|understand|ask|spot|take into|plan|follow|learn|listen|care|bother|double-?check|escalate|coordinate|think|follow (?:the|our|up)|properly test|adequately|act\b)[^,.;:!?]{0,60}(?!\w))`,
      String.raw`(?:did${not}|never) (?:even )?bother(?:ed)? to (\w[^,.;:!?]{2,60}(?!\w))`,
    ),
    unless:
      /\b(?:job|build|service|system|alert|monitor\w*|process|script|pod|node|agent|probe|check|server|client|proxy|scheduler|controller|driver|parser|database|replica\w*|backup|deploy\w*|kafka operator|kubernetes operator|\(.*\)) failed to\b/i,
    why: 'What people did not do explains little; what they did, and why, explains a lot.',
    rewrite: 'What made it hard to $1?',
  },
  {
    id: 'why-not',
    label,
    pattern: phrases(
      String.raw`why (?:did|had|have|would|could|do|was|were|has|is|does)n'?t (?:you|we|they|he|she|anyone|anybody|somebody|someone|it occur|${role}) ${adverbs}(\w[^,.;:!?]{2,60}(?!\w))`,
      String.raw`why (?:did|had|have|was|were) (?:you|we|they|he|she|anyone|somebody|${role}) not ${adverbs}(\w[^,.;:!?]{2,60}(?!\w))`,
      String.raw`why (?:did|was|had|has|is|were) (?:${nobody})\b`,
      String.raw`(?:how (?:come|did|was)|how is it that) (?:${nobody})\b`,
    ),
    unless: /\bwhy do(?:n'?t| not) (?:we|you)\b/i,
    why: '“Why not” asks for a defence; “what” and “how” ask for a story.',
    rewrite: 'What did people look at, and what did they do, at that moment?',
  },
  {
    id: 'not-done',
    label,
    pattern: phrases(
      String.raw`(?:was|were|been|got|is|being|easily|simply|completely) (?:\w+ly |then |also )?(?:overlooked|forgotten|neglected)\b`,
      String.raw`(?:date|deadline|warning|warnings|sign|signs|step|steps|alert|page|email|e-mail|mail|notification|chance|opportunity|renewal|detail|fact|case|check|issue|problem|bug|this|it|that|ticket|message) (?:was|were|had been|has been|got) (?:\w+ly )?missed\b`,
      String.raw`(?:we|i|they|he|she|you|everyone|everybody|${role}) (?:all |\w+ly |also )?(?:missed|overlooked) (?:the|an?|this|that|it|our|several|all|some|to|many|one|important)\b`,
      String.raw`(?:${nobody}) (?:\w+ly |ever |even |had |seem(?:s|ed)? to |on [\w ]{2,20}|in [\w ]{2,20}|from [\w ]{2,20}){0,2}?(?:thought|bothered|cared?|owns?|checked|noticed|looked|asked|took|considered|told|tested|questioned|communicated|reali[sz]ed|spotted|felt|wanted|paid|picked|tried|raised|followed|informed|spoke|reacted|responded|read|stopped|escalated|wrote|documented|owned|reviewed)\b`,
      String.raw`(?:we|i|they|he|she) (?:did${not}|never) (?:even )?(?:think (?:of|to|about)|care|get (?:a?round) to|got (?:a?round) to|bother|get to)\b`,
      String.raw`(?:we|i|they) never (?:really |even |actually )?(?:considered|thought|questioned|asked|tested|checked|verified|planned|discussed|looked|imagined)\b`,
      String.raw`(?:we|they|i) neglected (?:the|our|to|this|it)\b`,
      String.raw`(?:i|we|they|the team|the response) (?:was|were)(?:n'?t| not) (?:quick|fast|early|careful|good|prepared|clear) enough\b`,
      String.raw`(?:entirely |completely |easily |totally |perfectly )?(?:avoidable|preventable)\b`,
      String.raw`not (?:communicate|test|check|monitor|document|plan|verify)(?:ed|d)? (?:\w+ )?(?:enough|well enough|properly|sufficiently|thoroughly)\b`,
      'slipped (?:through|past) (?:us|the cracks|our|everybody|review|unnoticed)',
    ),
    unless:
      /\b(?:heartbeats?|packets?|beats?|frames?|events?|requests?|polls?|scrapes?|samples?|interrupts?|cache) (?:was|were|had been|got) missed|\bmissed (?:the )?(?:\w+ )?(?:heartbeats?|packets?|page reads|lines)\b|\b(?:nobody|no one) (?:was|were)\b|\b(?:asked|asks|wonder\w*|know|knows|explain\w*) (?:why|how|if|whether) (?:nobody|no one)[^.?!]{0,40}|\bunavoidable\b/i,
    quietIn: /^(?:was|were|is|are) [^.]*\?$/i,
    why: 'What was not done has no end; what was done can be understood.',
    rewrite: 'What did people do instead, and what were they looking at?',
  },
  {
    id: 'other-persons-world',
    label,
    pattern: phrases(String.raw`(?:${otherPerson}) (?:was|were) supposed to${have}?\b`),
    why: saysNothing,
    rewrite: whatDidHappen,
  },
]
