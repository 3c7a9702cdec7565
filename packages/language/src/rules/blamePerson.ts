import { any, casedPhrases, phrases } from '../phrases.ts'
import type { Rule } from '../rule.ts'
import { adverbs, have, name, nameInAnotherWorld, not, otherPerson, role } from './words.ts'

const label = 'blame-person' as const

const mindVerbs =
  'bother|care|check|double-?check|test|look|read|ask|tell|think|listen|follow|verify|pay|communicate|escalate|notify|inform|announce|report|respond|react|review|validate|update|document|coordinate|consult|warn|take (?:the time|care|responsibility|(?:\\w+ ){1,3}seriously)|do (?:his|her|their|its) (?:job|homework)'
/** Said of people alone; no machine does these. */
const humanFault = any(
  String.raw`forgot\b`,
  String.raw`forgets\b`,
  String.raw`(?:screwed|messed|fucked|cocked|stuffed) (?:it |this |that |things )?up\b`,
  String.raw`panicked\b`,
  String.raw`dropped the ball\b`,
  String.raw`(?:did${not}|does${not}|do${not}) (?:even |really )?(?:${mindVerbs})\b`,
  String.raw`(?:does${not}|do${not}) (?:even |really )?(?:understand|know (?:what|how))\b`,
  String.raw`(?:keeps?|kept) (?:on )?(?:introduc|break|do|mak|chang|push|forget|ignor|caus)ing\b`,
  String.raw`(?:wrecked|trashed|nuked|ruined|botched|bungled|fumbled|blundered|sabotaged|mishandled|misjudged|misread|misused|misled|meddled|interfered|hesitated|rushed|slept|overslept|wasted|leaked|tripped|bulldozed|screwed)\b`,
  String.raw`(?:had|has|have) no (?:idea|clue|business|right|experience|understanding)\b`,
  String.raw`[^.?!;]{0,40} because (?:he|she|they) (?:was|were|is|are) (?:in a (?:hurry|rush)|too|tired|bored|lazy|impatient|careless|distracted)\b`,
  String.raw`left (?:the|it|a|our|this|that) [^.?!]{2,30} (?:open|unlocked|unprotected|exposed|enabled|running|unattended|broken|half)\b`,
  String.raw`never (?:even )?(?!was|has|is|does)[a-z]{3,}s\b`,
  String.raw`(?:lied|refused|insisted|cheated|stalled|procrastinated|dithered|rubber-?stamped|brushed|blew it|dismissed|overreacted|panick\w+)\b`,
  String.raw`(?:has|have|had) a (?:bad )?habit of\b`,
  String.raw`(?:was|were|is|are) (?:far |way |much |simply |just )?too (?:slow|lazy|careless|impatient|eager|confident|proud|inexperienced|junior|stubborn|busy)\b`,
  String.raw`never (?:even )?(?:read|check|test|listen|learn|ask|answer|look|follow|update|document|tell|think|care)(?:s|ed|ened)?\b`,
  String.raw`(?:is|are|was|were) always (?:late|slow|too)\b`,
  String.raw`always (?:forget|ignore|break|deploy|push|skip|blame)(?:e?s)?\b`,
  String.raw`(?:lack|lacks|lacked) (?:the )?(?:\w+ )?(?:experience|knowledge|skills?|discipline|care|attention|training|understanding)\b`,
  String.raw`(?:was|were|is|are) (?:\w+ )?(?:asleep|careless|sloppy|negligent|incompetent|unaware|inattentive|distracted|inexperienced|to blame|at fault)\b`,
  String.raw`(?:was${not}|were${not}|is${not}|are${not}) (?:\w+ )?(?:careful|doing (?:his|her|their)|paying|looking|watching|listening|thinking|attentive|competent|qualified)\b`,
  String.raw`let (?:this|it|that) (?:slip|happen|through)\b`,
  String.raw`(?:went ahead|deployed|pushed|merged|changed|ran|released|did (?:it|this|that)|touched \w+|restarted \w+) without (?:even )?(?:ask|test|check|tell|think|wait|read|run|look|inform|notif|review|approval|permission|backup|a backup)\w*`,
  String.raw`(?:just|simply) (?:pushed|deployed|merged|ignored|deleted|skipped|assumed)\b`,
)
/** Machines may do these, too: only with a person before them. */
const sharedFault = any(
  String.raw`(?:ignored|disregarded|neglected)\b`,
  String.raw`broke (?:the|our|prod\w*|it|everything|main|master)\b`,
  String.raw`(?:took|brought|knocked|tore) (?:down|out) (?:the|our|prod\w*|everything)\b`,
  String.raw`(?:took|brought|tore) (?:the |our )?(?:\w+ ){1,2}down\b`,
  String.raw`pushed an? (?:bad|broken|wrong|faulty)\b`,
  String.raw`(?:messed|fiddled|tampered|tinkered) with\b`,
  String.raw`caused (?:the|this|an?|that|all) (?:\w+ )?(?:outage|incident|problem|mess|failure|downtime|trouble)?`,
  String.raw`(?:pressured|pressed|pushed|forced|rushed) (?:us|the|them|him|her|everybody)\b`,
  String.raw`failed (?:us|the team|again)\b`,
)
const verdict = 'A person stands here as the cause, and the search ends there.'
const aroundThem = 'What did they see, which tool or pressure was there, and what made this step possible?'

export const blamePerson: readonly Rule[] = [
  {
    id: 'forgot-to',
    label,
    pattern: phrases(
      String.raw`(?:i|we|${otherPerson}) (?:\w+ly |had |also |then |simply |just )?(?:forgot|forgotten|neglected) to ([\w][^,.;:!?]{2,60}(?!\w))`,
    ),
    unless: /\bforgot(?:ten)? (?:password|your)\b/i,
    why: 'Memory is not a safeguard, so forgetting explains little.',
    rewrite: 'What is there, besides memory, that prompts people to $1?',
  },
  {
    id: 'name-forgot-to',
    label,
    // Case counts here: it tells a name from a word.
    pattern: casedPhrases(
      String.raw`${name} (?:\w+ly |had |also |then |simply |just )?(?:forgot|forgotten|neglected) to (\w[^,.;:!?]{2,60}(?!\w))`,
    ),
    why: 'Memory is not a safeguard, so forgetting explains little.',
    rewrite: 'What is there, besides memory, that prompts people to $1?',
  },
  {
    id: 'person-at-fault',
    label,
    pattern: phrases(
      String.raw`${otherPerson}\s+${adverbs}(?:who |that )?${any(humanFault, sharedFault)}`,
      String.raw`(?:i|we) ${adverbs}(?:forgot\b|(?:screwed|messed|fucked|stuffed|cocked) (?:it |this |that )?up\b|dropped the ball|broke (?:the (?:build|site)|prod\w*|everything|it)\b|panicked\b|ignored (?:the|our|all)\b|let (?:everybody|everyone|you|the \w+) down\b)`,
      String.raw`(?:he|she|somebody|someone|${role}) [^.?!;]{3,60} without (?:even |first |properly )?(?:testing|talking|speaking|warning|looking|running|asking|checking|reading|telling|reviewing|consulting|thinking|verifying|informing|notifying|waiting|approval|permission|review)\b`,
      String.raw`(?:he|she|they|somebody|someone|${role}) (?:\w+ly |had |just )?(?:skipped|bypassed|violated|circumvented) (?:the|our|this|every|several|all)\b`,
      String.raw`(?:procedures?|process|protocol|policy|policies|instructions?|guidelines?|runbook|checklist|steps|rules) (?:was|were|had|has) (?:not |n't |never )(?:been )?(?:followed|respected|obeyed|observed)\b`,
      String.raw`(?:he|she|${role}) (?:was${not}|is${not}) (?:\w+ )?aware\b`,
      String.raw`(?:and|but) (?:\w+ly )?(?:forgot|ignored the|did${not} (?:bother|care))\b`,
    ),
    unless:
      /\b(?:kafka|kubernetes|k8s|prometheus|postgres|etcd|redis|null|logical|the) operators? (?:\w+ )?(?:broke|ignored|did)|\bforgot password|\bthey (?:do not|don'?t) (?:check|follow|look|test|verify|read)\b/i,
    why: verdict,
    rewrite: aroundThem,
  },
  {
    id: 'name-at-fault',
    label,
    // Case counts here: it tells a name from a word.
    pattern: casedPhrases(
      String.raw`${name}\s+(?:just |simply |again |also |then |apparently )?${humanFault}`,
      String.raw`${name} [a-z][^.?!;]{2,40} without (?:even |first )?(?:telling|asking|talking|testing|checking|thinking|consulting|approval|review|permission)\b`,
      String.raw`${name}\s+(?:just |simply |again |also |then |apparently )?(?:broke (?:the build|prod\w*|main|master|everything|it again)|(?:took|brought) (?:down|out) (?:the|our|prod\w*)[^.]* (?:his|her|their)\b|pushed an? (?:bad|broken|wrong)\b|(?:ignored|disregarded|neglected) (?:the|our|my|all|every)\b)`,
      `${name}(?:'s)? (?:change|commit|script|deploy|mistake|error)[^.]{0,60} because (?:he|she|they) did`,
    ),
    unless: /\b(?:ignored|neglected) the (?:affinity|setting|header|flag|field|taint)/i,
    why: verdict,
    rewrite: aroundThem,
  },
  {
    id: 'fault-of',
    label,
    pattern: phrases(
      String.raw`(?:my|your|his|her|their|our|(?!(?:some|any|no)(?:one|body)'s)[\w-]+'s|the [\w-]+ team'?s?) (?:own |damn |bloody )?fault\b`,
      `fault of (?:my|your|our|their|whoever|${role})`,
      String.raw`whose (?:fault|mistake|idea|responsibility|job) (?:is|was|it)\b`,
      String.raw`(?:is|are|was|were|am|one|only one|ones|person) to (?:be )?blamed?\b`,
      String.raw`(?:i|we|you|they) (?:\w+ )?blame (?:the|my|your|our|him|her|them|it|you|[a-z]+)`,
      String.raw`(?:the )?blame (?:lies|lay|rests|falls|goes|is|was|belongs)\b`,
      String.raw`my bad\b`,
      String.raw`(?:this|that|it|the (?:outage|incident|mess))(?:'s| is| was| one is| one was)(?: \w+)? on (?:me|us|him|her|you|them|the [\w-]+ (?:team|people|guys|folks))(?=[.!,;]|$)`,
      String.raw`(?:take|takes|took|taking|accept|accepts) (?:the |all the |full )blame\b`,
      'responsible for (?:this|the|all this|that) (?:mess|outage|failure|disaster|debacle)',
      String.raw`(?:negligence|incompetence|carelessness|irresponsib\w+|laziness|ignorance) (?:of|by|from|on the part)\b`,
      String.raw`lack of (?:attention|care|discipline|diligence|due diligence|competence)\b`,
      String.raw`failure (?:of|by) (?:a|an|the|our|one of) (?:[\w-]+ ){0,2}(?:operators?|engineers?|teams?|developers?|administrators?|managers?|staff)\b`,
    ),
    unless:
      /\b(?:page|bus|segmentation|default|device|drive|disk|server|host|node)'s fault|\b(?:not|n't|never) (?:my|your|his|her|their|our|\w+'s|to blame)/i,
    why: 'Fault answers who, and leaves out how.',
    rewrite: 'How did each step look to the people who took it, and what let it through?',
  },
  {
    id: 'person-as-cause',
    label,
    pattern: phrases(
      String.raw`(?:caused|broken|screwed up|messed up) by (?:an? |the |our |one of (?:our|the) )(?:(?!team's)[\w-]+ ){0,2}?(?:engineer|developer|operator|admin|administrator|sysadmin|contractor|intern|employee|technician|dba|colleague|junior|person|consultant|manager|vendor)s?\b(?!'s)`,
      String.raw`causes? (?:is|was|were) (?:an? |the |our |one of (?:our|the) )(?:[\w-]+ ){0,2}?(?:engineer|developer|operator|admin|administrator|sysadmin|contractor|intern|employee|technician|dba|colleague|junior|person|consultant|manager)s?\b(?!'s)`,
      String.raw`it was (?:him|her|them|(?:an?|the|our|that) (?:[\w-]+ ){0,2}?(?:engineers?|developers?|operators?|admins?|contractors?|interns?|technicians?|dbas?|colleagues?|juniors?|guys?|team)) (?:who|that)\b`,
      String.raw`(?:the |a )?(?:person|people|one|ones|guy|idiot|engineer|developer|operator)s? (?:who|that) (?:broke|caused|did (?:this|it|that)|made (?:this|the|that) (?:mess|mistake)|screwed|messed|is responsible|was responsible)\b`,
      String.raw`(?:know|knows|knew|known) better\b`,
    ),
    unless:
      /\bit was (?:the|our) team (?:that|who) (?:noticed|found|saw|fixed|detected)|\bfinding the careless\b/i,
    why: verdict,
    rewrite: aroundThem,
  },
  {
    id: 'who-question',
    label,
    pattern: phrases(
      String.raw`(?:who|what|why|how) the (?:hell|heck|fuck)\b`,
      String.raw`who (?:on earth )?(?:did (?:this|that|it)|gave|told|decided|left|configured|approved|deployed|broke|pushed|merged|wrote|deleted|changed|allowed|authori[sz]ed|signed (?:this )?off|let (?:this|that|it)|messed|screwed|forgot|touched|is responsible for (?:this|that|the)|was (?:responsible for (?:this|that)|supposed to))\b`,
      String.raw`what (?:were|was|are) (?:you|they|he|she) (?:even )?thinking\b`,
      String.raw`how (?:could|can|did) (?:you|they|he|she|anyone|anybody|nobody|no one|somebody|someone) (?:even |possibly )?(?:do|not|miss|see this|think|forget|ignore|let|overlook|delete|deploy)\b`,
      String.raw`why (?:on earth )?(?:did|would|do) (?:you|they|he|she|anyone|somebody|someone) (?!(?:think|feel|expect|choose|decide|need|see|believe|notice)\b)\w+`,
      String.raw`why did (?:${role}) (?:forget|ignore|skip|miss|overlook|neglect)\b`,
      String.raw`did you (?:not|even)\b`,
      String.raw`didn'?t you (?:even |not )?(?:${mindVerbs}|see|notice|know)\b`,
    ),
    unless:
      /\bwho (?:deployed|wrote|merged) the (?:fix|runbook|patch|summary|notes)|\bthe (?:\w+ )?(?:who|that) (?:approved|deployed|wrote|merged|changed|pushed|deleted)|\b(?:one|engineer|developer|person|people|colleague|those|everyone|anyone|team|employee|operator|admin)s? who\b|, who\b/i,
    why: 'A question for the person makes people defend themselves.',
    rewrite: 'How did it come to this step, and what did it look like from there?',
  },
  {
    id: 'you-and-they',
    label,
    pattern: phrases(
      String.raw`(?:^|(?<=[,;:] ))you (?:broke|caused|deleted|killed|ruined|always|never|did this|did${not} even)\b`,
      String.raw`you (?:guys|people|lot)\b`,
      String.raw`^as (?:usual|always),? (?:it(?:'s| is| was) )?(?:he|she|they|you|the [\w-]+ (?:team|folks|people|guys)|${role})`,
      "(?:he|she|you|they|[a-z]+)(?:'s| is| was|'re| are| were) the (?:one|person|guy) (?:who|that) (?!noticed|found|fixed|declared|saw|helped|detected|spotted|called|solved|reported)",
      String.raw`(?:your|his|her|their|(?!today|yesterday|week|month|monday|friday)[a-z]+'s) (?:script|change|commit|deploy\w*|code|config\w*|migration|patch|merge|release) (?:broke|deleted|killed|took|caused|crashed|brought|ruined|destroyed|wiped)`,
      String.raw`own up\b`,
      String.raw`no clue\b`,
      String.raw`always the same (?:team|people|person|guys?|group|department|one)\b`,
      String.raw`the same (?:team|people|person|guys?) (?:again|that|who)\b`,
      String.raw`(?:has|have|had) never (?:really |even )?(?:cared|bothered|listened|learned|learnt)\b`,
      String.raw`(?:gave|sent|told) (?:us|them|me) (?:\w+ )?(?:the |an? )?wrong\b`,
      String.raw`who (?:would )?(?:writes?|does|did|thinks?|designs?|builds?|puts?) (?:\w+ )?(?:like (?:this|that)|this stuff)\b`,
      String.raw`at the wheel\b`,
      String.raw`(?:every|any) (?:junior|beginner|child|intern|first[- ]year)\b`,
      String.raw`knows? what (?:they|he|she|you)(?:'re| are|'s| is) doing\b`,
      String.raw`(?:engineers?|developers?|operators?|admins?|staff|people|they|he|she|you|ops|teams?|everyone|everybody) (?:must|need to|needs to|should|have to|has to) (?:finally |really |just )?(?:pay|be more|learn to|learn how|follow the|read the|stop|get trained|be trained|be told|take more|take better)\b`,
      String.raw`(?:train|retrain|replace|fire|punish|discipline|warn) the (?:\w+ )?(?:engineer|operator|developer|person|admin|employee|team|people)s?\b`,
      String.raw`(?:make sure|ensure) (?!that\b)(?:he|she|they|you|[a-z]+) (?:does${not}|do${not}|never|can${not}|cannot) (?:\w+ )?(?:touch|do|break|deploy|get)\b`,
      `(?:operator|engineer|developer|team|admin|person|intern|responder)s? (?:should(?:n'?t| not| never)?|could|must|ought to)${have} `,
      String.raw`(?:he|she|you|they|whoever [\w ]{2,30}) (?:really |clearly |simply )?(?:should|shouldn'?t|could|ought to)${have} `,
    ),
    unless:
      /\b(?:users?|customers?|requests?|nodes?|pods?|jobs?|messages?|alerts?|packets?|files?)\b[^.]{0,40} (?:they|that|who) (?:should|could)|\b(?:kafka|kubernetes|prometheus) operator|\bwhen you (?:always|never)|\bcould have (?:been|gone|had) /i,
    why: 'This asks people to be other people; what was around them stays as it is.',
    rewrite: aroundThem,
  },
  {
    id: 'name-counterfactual',
    label,
    pattern: casedPhrases(nameInAnotherWorld),
    unless: /\b\w+ (?:could|should|might) have (?:been|existed)\b(?! (?:told|given|trained|asked|more))/i,
    why: verdict,
    rewrite: aroundThem,
  },
]
