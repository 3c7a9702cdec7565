import { phrases } from '../phrases.ts'
import type { Rule } from '../rule.ts'
import { otherPerson } from './words.ts'

const label = 'human-error' as const
const why = '“Error” ends the search where it gets interesting.'
const change =
  'removed|deleted|enabled|disabled|applied|deployed|set|added|entered|configured|changed|merged|updated|pushed|executed|ran|run|released|published|sent|dropped|included|committed|created|overwritten|overwrote|removing|deleting|started|stopped|restarted|terminated|assigned|granted|revoked|copied|moved|marked'

export const humanError: readonly Rule[] = [
  {
    id: 'human-error',
    label,
    pattern: phrases(
      String.raw`(?:human|user|operator|pilot|admin|administrator|engineer|developer|manual|personnel|staff|employee|clerical|typing|typographical|copy[- ](?:and[- ])?paste|configuration|config|process|rookie|beginner) (?:errors?|mistakes?|slips?|failure)\b`,
      String.raw`(?:pebkac|pebcak|layer[- ]?8 (?:problem|issue|error))\b`,
      String.raw`errors? (?:on|by) (?:my|our|their|his|her|the) (?:part|side|operator|engineer|team|admin)\b`,
    ),
    unless:
      /\b(?:view of|not|beyond|than|behind|labell?ed|term|label|concept of|word|words|call it|about|blam\w+) (?:“|")?(?:just |only |a )?human errors?\b|\b(?:human|operator|user|any) errors? (?:is|are) (?:not|never|only|an? (?:symptom|effect|consequence|starting)|the (?:symptom|effect|start|beginning))|\b(?:user|config(?:uration)?|process|manual|developer|admin|operator) errors? (?:are|is) (?:counted|logged|reported|shown|returned)|\b(?:user|config(?:uration)?|process|developer) errors? (?:messages?|rates?|codes?|logs?|pages?|counts?|counters?|metrics?|budgets?|handl\w+|in the logs?|from the)|\bconfig(?:uration)? errors?\b|\bprocess (?:error|failure)s?\b|\bmanual failure|\b(?:user|developer|config(?:uration)?|operator|admin) failure/i,
    why,
    rewrite: 'What did the system show and allow here, and what made this step look right?',
  },
  {
    id: 'mistake',
    label,
    pattern: phrases(
      String.raw`(?:by|in) (?:an? )?(?:honest |simple |silly |human |stupid )?mistake\b`,
      String.raw`(?:an?|my|our|your|his|her|their|the|this|that|costly|honest|simple|silly|big|same|human|rookie|classic|unfortunate|careless|common|little|small|serious|\w+'s) mistakes?\b(?![- ](?:proof|count))`,
      String.raw`(?:made|make|making|making of|did) (?:an? |some |several |the )?(?:\w+ )?(?:mistakes?|typos?|error)\b`,
      String.raw`mistakenly\b`,
      String.raw`(?:(?:entered|typed|keyed|pasted|copied|transcribed) (?:incorrectly|wrongly)|(?:incorrectly|wrongly) (?:entered|typed|keyed|pasted|copied))\b`,
      String.raw`(?:mistook|mis-?typed|mis-?clicked|mis-?read|fat[- ]?finger\w*)\b`,
      String.raw`fat[- ]finger\w*`,
      String.raw`(?:an?|the|due to|by|because of|typed|this|one) (?:\w+ )?typos? (?:in|on|by|while|during|that|when|caused|made|led|meant)\b`,
      String.raw`(?:due to|because of|caused by|was|by) (?:an?|the) (?:\w+ )?typo\b`,
      String.raw`slip of (?:the|a)\b`,
      String.raw`honest slip\b`,
      String.raw`(?:an?|our|my|their|an? \w+) oversights?\b`,
    ),
    unless:
      /\btypos? (?:in|on) (?:the |an? |our )?(?:docs|documentation|comment|readme|message|title|text|announcement|e?-?mail|status page)|\b(?:people|everyone|everybody|we all|humans) (?:\w+ ){0,2}makes? mistakes?|\b(?:from|of|about|share|admit|repeat|hide|fear of) (?:our |my |their |your |the |past |a )?mistakes?\b|\bmistakes? (?:are|is|as|counter|budget)\b|\bmake an error\b|\bmade (?:the|an?) (?:\w+ )?error (?:message|page|visible|rate|log)/i,
    why,
    rewrite: 'Say what was done and how it looked then; what made the two alternatives look alike?',
  },
  {
    id: 'by-accident',
    label,
    pattern: phrases(
      String.raw`(?:by accident|accident(?:al)?ly(?!-)|(?:accidental|unintentional|inadvertent|mistaken|erroneous) (?:dele\w+|remov\w+|change|overwrit\w+|deploy\w*|release|push|merge|shutdown|termination|drop|restart|update|modification|configuration|command)|errantly|inadvertent(?:ly)?|unintentionally|unwittingly|absent-?mindedly)\b`,
      String.raw`(?:erroneously|wrongly|wrongfully) (?:been )?(?:${change})\b`,
      String.raw`(?:${change}|erased|wiped|closed|charged|blocked) (?:\w+ )?in error\b`,
      String.raw`(?:an? |the )?(?:erroneous|wrong|bad|faulty) manual \w+`,
    ),
    unless:
      /\bwithout (?:accidentally|inadvertently)|\b(?:prevents?|avoids?|against|from) (?:\w+ ){0,2}(?:accidental|inadvertent|unintentional)\w*|\b(?:health check|probe|scheduler|parser|detector|classifier|balancer|monitor\w*|controller)s? (?:had )?(?:erroneously|wrongly)\b/i,
    why: '“By accident” hides what the tool allowed, and what made it look right.',
    rewrite: 'Leave the word out, and say what the tool did, asked and showed.',
  },
  {
    id: 'wrong-place',
    label,
    pattern: phrases(
      String.raw`(?:ran|run|running|executed|executing|typed|typing|entered|pasted|started|applied|issued|was run|was executed) [\w\s-]{0,40}?(?:in|on|against|into) the wrong (?:window|terminal|tab|host|server|cluster|database|machine|console|environment|node|account|shell|prompt|region|box|system|instance)\b`,
      String.raw`(?:pressed|clicked|typed|pasted|picked|chose|selected|ticked|hit|unplugged) (?:on )?the wrong\b(?!-)`,
      String.raw`${otherPerson} (?:\w+ly |had |then )?(?:entered|typed|gave|set|chose|configured|called|used|deployed|deleted|ran|edited|changed|merged|removed|dropped|stopped|restarted|updated|pushed|applied|upgraded|unplugged|pulled|shut down|edited|sent|replaced|disconnected|wiped|formatted) (?:out )?the wrong\b(?!-)`,
    ),
    why: '“Wrong” is known only afterwards; at that moment both looked alike.',
    rewrite: 'How could one tell the two apart at that moment?',
  },
]
