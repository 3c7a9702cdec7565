import type { CoachPhase } from '../finding.ts'
import { any, phrases } from '../phrases.ts'
import type { Rule } from '../rule.ts'
import { role } from './words.ts'

const label = 'solution-jump' as const
const phases: readonly CoachPhase[] = ['review']
const why = 'This is a solution, and we are still finding out what happened.'
const park =
  'Park it for the action meeting, and ask: what made it work so far, and what was different this time?'

/** Running the meeting, and learning more, are no solutions. */
const meetingVerbs = any(
  'move (?:on|to|back|forward|through|over to)',
  'go (?:on|back|to|through|over|round|into|ahead)',
  'hear',
  'talk',
  'discuss',
  'speak',
  'look (?:at|into|back|again|closer)',
  'see\\b',
  'take (?:a|this|two|three|five|ten|the|another|turns|notes|stock|time|steps)',
  'begin',
  'dive',
  'feel',
  'forget',
  'broaden',
  'put (?:some |more )?effort',
  'have (?:open|honest)',
  'continue',
  'carry on',
  'keep (?:going|in mind|this|that|to|the (?:order|focus|names))',
  'stop (?:here|for|there)',
  'wait',
  'understand',
  'know',
  'find (?:out|the (?:cause|reason|answer)|who|what|when|why|how)',
  'ask',
  'learn',
  'remember',
  'note',
  'agree (?:that|with|on (?:the timeline|what|when|who))',
  'focus',
  'start (?:with|at|from|by|over|again|the (?:meeting|review))',
  'come (?:back|to)',
  'return',
  'pause',
  'park',
  'skip',
  'read',
  'listen',
  'say',
  'assume',
  'imagine',
  'be (?:able to (?:both|have|say|see|explain|reproduce)|clear|honest|done|finished|open|aware|more|careful|genuinely|curious|fair|blameless|here|there|at)',
  'restart the (?:meeting|call)',
  'have (?:been|a (?:look|break|chat|short)|had|known|seen|done|\\w+ed)\\b',
  'establish',
  'figure',
  'investigate (?:what|why|how)',
  'clarify',
  'admit',
  'thank',
  'give',
  'get (?:back|to|through|started|everyone)',
  'do (?:a|the|one|another) (?:round|check|break|quick)',
  'let',
  'call (?:it|for)',
  'wrap',
  'walk',
  'encrypt',
  'not (?:forget|go|jump|talk|blame)',
  'point (?:out|fingers)',
  'mention',
  'write (?:this|that|it|them) down',
  'say',
  'tell',
  'congratulate',
  'finish',
  'try to (?:understand|find|remember)',
)
const safeguard = String.raw`(?:alerts?|alerting|alarms?|tests?|testing|checks?|health ?checks?|limits?|limiter|limiting|locks?|guards?|guardrails?|approvals?|approvers?|reviews?|dashboards?|runbooks?|playbooks?|confirmations?|prompts?|canar(?:y|ies)|stages?|rollbacks?|validations?|monitors?|monitoring|checklists?|procedures?|warnings?|gates?|polic(?:y|ies)|safeguards?|fallbacks?|breakers?|timeouts?|quotas?|automation|backups?|documentation|docs|training|thresholds?|linters?|rules?|notifications?|notifier|redundancy|logging|logs|metrics|tracing|retries|retry|rate limit\w*|probes?|failovers?|replicas?|tooling|process|visibility|observability|permissions?|access controls?|drills?|second pair|protections?)`
const changed =
  'kept|fixed|addressed|solved|resolved|increased|reduced|raised|lowered|tested|added|automated|reviewed|documented|moved|removed|changed|improved|updated|replaced|monitored|split|tuned|routed|rotated|made|alerted|notified|trained|enforced|validated|extended|implemented|introduced|required|upgraded|considered|adjusted|revisited|rewritten|refactored|simplified|protected|isolated|separated|limited|blocked|hardened|audited|migrated|deprecated|retired|renamed|cleaned|informed|announced|communicated|verified|checked|approved|scheduled|established|formali[sz]ed|standardi[sz]ed|part of|in place|idempotent|mandatory|optional|automatic|configurable|able to|more|better|stricter|clearer|easier|harder|less|possible to|impossible|an? (?:\\w+ )?(?:alert|check|process|limit|policy|runbook|test|way)'
const build =
  'add|automate|introduce|implement|build|improve|write|create|monitor|alert|set up|put|move|split|replace|use|enforce|require|increase|reduce|raise|lower|limit|rotate|migrate|upgrade|switch|make|prevent|avoid|have the|change|extend|test|document|train|disable|enable|remove|rename|separate|review|check|update|adopt|configure|define|block|validate'
const invent =
  'add|automate|introduce|implement|build|improve|write a|create an?|set up|enforce|require|increase|reduce|raise|lower|rotate|prevent|avoid (?:this|that|such|these)|alert on|monitor|put an?|split|replace|use an?|have (?:the|an?)|adopt'
const suggested = 'we|i|the team|teams?|people|somebody|someone|everyone|everybody'
const present =
  "(?:should(?:n'?t| not)?|need to|needs to|must(?:n'?t| not)?|have to|has to|ought to|'d better|had better|could use|may want to|might want to|really need to)"

/** Meetings and post-mortems themselves; the letter of a specification; what has been done already. */
const elsewhere =
  /\b(?:post-?mortems?|retrospectives?|review meeting|facilitat\w+|attendees|participants|summary|document should|agenda|actionable|psychological\w*|next (?:event|question|point|item|entry|topic)|your (?:team|organi[sz]ation|company))\b|\b(?:reali[sz]ed|decided|knew|thought|said|agreed|concluded|noticed|found|meant|felt|told \w+|learned|learnt) (?:that )?(?:we|i|they|he|she|it) (?:should|need|must|have|had|ought|could)|\b(?:thinks|says|asks|suggests|suggested|asked) (?:that |if |whether )?(?:we|they|he|she) (?:should|could|need|must)/i

export const solutionJump: readonly Rule[] = [
  {
    id: 'we-should',
    label,
    phases,
    pattern: phrases(
      String.raw`(?:${suggested}|${role})(?: (?:really|also|definitely|probably|certainly|just|clearly|all|then|still|simply|perhaps|maybe|urgently|finally|do|will|would|therefore))? ?${present} (?:\w+ly |just |all |also |always |never |only |at least |not )?(?!${meetingVerbs})\w+`,
      String.raw`(?:we|i)(?: (?:could|can|might|may))(?: (?:also|just|easily|simply|maybe|perhaps|probably|definitely|then|then also|at least))? (?:${invent})\b(?! (?:the|this|it|that) (?:error|issue|problem|bug)?\s?(?:by|in|with)?\s?(?:hand|parallel))`,
      String.raw`(?:^|(?<=[,;] ))(?:could|can|should) we (?:(?:not|also|just|maybe|simply|at least) ){0,2}(?:${build}|get an?|have an?)\b`,
      String.raw`i (?:think|believe|feel|would say) (?:that )?we should\b(?! ${meetingVerbs})`,
    ),
    unless:
      /\b(?:must|should|could) (?:have|'ve)\b(?! (?:the|an?)\b)|\bwould (?:we|i|they|you) have to\b|\b(?:do|does|did)(?:n't| not) (?:need|have) to\b|\bhave to (?:be\b|wait|restart)|\b(?:users|customers|clients) (?:must|have to|need)|\b(?:if|when|where|whether|until|unless|before|so that|which|what|what steps|what else|how) (?:we|i|people|someone|somebody|the team) (?:should|need|want|have|must|can|could|may)\b|\bwe (?:can|could) (?:see|reproduce|confirm|use the (?:logs|graph|data))|\bwant to (?:know|understand|thank|apologi[sz]e|say|be|see|share|hear|make sure that everyone)|\b(?:would|'d) like to (?:thank|apologi[sz]e|hear|know|understand|say)|\bneed to (?:be restarted|restart)|\bthat (?:we|i) (?:can|could) (?:use|check)\b/i,
    quietIn: elsewhere,
    why,
    rewrite: park,
  },
  {
    id: 'we-need',
    label,
    phases,
    pattern: phrases(
      String.raw`(?:we|i|you|they|teams?|people) (?:really |also |definitely |clearly |urgently |just |still |badly )?(?:need|require|could use|could do with|want) (?:an?|more|better|some|additional|stricter|clearer|proper|automated|automatic|to have|our own|another|tighter|two|regular|stronger|fewer|less)\b(?! (?:\w+ )?(?:break|minutes?|seconds?|moment|owner|volunteer|scribe|facilitator|answer|time|information|details|context|data|hand|meeting|coffee|round|picture|word))`,
      String.raw`[a-z][\w-]* (?:really |also |badly |clearly |still )?(?:needs?|requires?|wants?|lacks?|deserves?|is missing|are missing|could use|could do with) (?:more|better|stricter|clearer|robust|proper|additional|improved|mandatory|thorough|real-world|tighter|stronger|a better|a proper|a second|a real|regular|some sort of|some kind of)\b(?! (?:memory|cpu|time|disk|space|than|information|data|resources|ram|bandwidth|investigation|workers?|nodes?|slots?|connections?|file|replicas?|permissions? than))`,
      String.raw`(?:we|i|they) (?:really |also |definitely |clearly |urgently |just |still |badly )?need (?:[\w-]+ ){0,2}?${safeguard}\b`,
      String.raw`[a-z][\w-]* (?:really |also )?(?:needs?|requires?) (?:an?|its own) (?:[\w-]+ ){0,2}?${safeguard}\b`,
      String.raw`(?:more|better|stricter|clearer|additional|improved|earlier|automated) (?:[\w-]+ ){0,4}(?:is|are) (?:needed|required|necessary|due|called for)\b`,
      String.raw`^(?:more|better|stricter|clearer|additional|improved|earlier|automated) (?:[\w-]+ ){0,2}?${safeguard}\b(?![^.]{0,60} (?:was|were|is|are|has|have|had)\b)`,
    ),
    unless:
      /\b(?:needed|job|request|query|operation|upgrade|step|command|endpoint|call|message|frame|header|protocol|certificates?|install\w*|replication) (?:needs?|requires?)\b|\b(?:does|do|did|will|would)(?:n'?t| not) (?:need|require)|\b(?:which|that|if \w+|when \w+) (?:needs?|requires?) an? |\bif (?:we|you|they) (?:need|require|want)/i,
    quietIn: elsewhere,
    why,
    rewrite: park,
  },
  {
    id: 'it-should',
    label,
    phases,
    pattern: phrases(
      String.raw`(?:should|must|needs? to|ought to|ha(?:s|ve) to|needs) (?:also |really |at least |always |not |never |only |probably |definitely |automatically )?be (?:\w+ly |more |at least )?(?:${changed})\b`,
      String.raw`(?:could|can) (?:also |easily |probably |perhaps )?be (?:automated|improved|simplified|tightened|extended|documented better|better|easier|clearer|stricter|made (?:more|easier|clearer|safer|harder|impossible))\b`,
      String.raw`(?<!\b(?:you|we|i|they|he|she|who) )(?:should|must|needs? to|ought to|has to) (?:also |at least |always |never |only |probably |automatically |really )?(?:ask|refuse|warn|require|alert|notify|page|prompt|reject|validate|verify|check|fail (?:loudly|fast|closed)|allow|prevent|enforce|block|automatically)\b`,
      String.raw`(?:pipeline|pipelines|deploys?|deployments?|releases?|changes?|migrations?|rollouts?|tool|script|prompt|alert|alerts|monitoring|system|systems|service|services|ci|tests|docs|documentation|runbooks?|dashboards?|templates?|checklists?|bot|ui) (?:should|must|needs? to|ought to) (?!be\b|have\b|take\b|finish|not\b|only\b|already|now\b|never\b|still\b|at\b)\w+`,
      String.raw`should (?:also |really |probably )?be (?:a (?:lot|bit|little) )?(?:much )?(?:lower|higher|longer|shorter|bigger|smaller|faster|tighter|larger|wider)\b(?! than)`,
      String.raw`there (?:really |also )?(?:should|must|needs? to|has to|ought to) (?:also |always |at least )?be (?!no\b|only|exactly|at most|\d|nothing|enough|one\b|two\b|three\b)\w+`,
      String.raw`(?:everyone|everybody|teams|engineers|developers|operators|people|all \w+) should (?:be|get|have|learn|use|receive)\b(?! been| received| had)`,
    ),
    unless:
      /\bshould (?:now )?be (?:fixed|resolved|solved|addressed|improved|better) (?:with|by|in|now|soon|again|once|after|when)\b|\bshould (?:now |then |again )?be able to \w+ (?:\w+ ){0,3}(?:again|after|once|when|within|in|without)\b|\b(?:the|this|its|each|a) (?:value|field|number|header|parameter|argument|name|key|size|sum|count|length|id|identifier|password|port) (?:should|must|needs?|has)|\b(?:had|has) to be (?:\w+ed|done|made) (?:by hand|on|to|from|again|because)|\bhad to be\b|(?:n't|not) need to be\b|\b(?:could|must|should) (?:have|not be (?:reached|changed|made|updated|moved|removed|tested|checked|verified|added|replaced))|\b(?:what|which|who|when|where|how|whether|if) [^.]{0,40}(?:should|must|could|needs?)\b|\bin order to\b/i,
    quietIn: elsewhere,
    why,
    rewrite: park,
  },
  {
    id: 'lets',
    label,
    phases,
    pattern: phrases(
      String.raw`(?:let's|let us|(?:^|(?<=[,;:] ))lets) (?:just |also |please |maybe |at least |all |simply |finally |quickly )?(?!${meetingVerbs})\w+`,
      String.raw`(?:what|how) about (?:\w+ing|an?|adding|using|we|having|making|if|another|more|two|moving|putting|building|some)\b(?! (?:question|minute|break|word|round|look))`,
      String.raw`what if (?:we|you|i|they)\b(?! (?:go|went|look|looked|talk|hear|ask|take|took))`,
      String.raw`what if (?:the|there|every|each|all|it|deploys|deployments|our)\b [^.?!]{0,40}?\b(?:were|was|had|could|\w+ed)\b`,
      String.raw`why (?:do|can|could|would)(?:n'?t| not) we\b(?! (?:see|notice|know|hear|go|talk|look|take|get an?|understand))`,
      String.raw`why not (?:just |simply |also )?(?:${build}|have|make|go with|give|ask)\b`,
      String.raw`(?:can'?t|could(?:n'?t| not)|should(?:n'?t| not)) (?:we|there|it|the \w+|you)\b(?! (?:find|see|connect|reach|confirm|tell|reproduce|go))(?=[^.!]*\?)`,
    ),
    unless:
      /\blet(?:'?s|’s) encrypt|\b(?:we|they|i|it|he|she|you|which|that|system|the \w+) (?:could|can|would|should)(?:n'?t| not) (?:it|the)/i,
    quietIn: elsewhere,
    why,
    rewrite: park,
  },
  {
    id: 'would-help',
    label,
    phases,
    pattern: phrases(
      String.raw`(?:maybe|perhaps|possibly) (?:we|i|an?|the|some|this|that|it|more|two|someone|somebody)\b [^.?!]{0,60}?(?:could|should|can|would|might|needs?)\b(?! (?:have|be that|be because|be the (?:cause|reason)))`,
      String.raw`(?:^|(?<=[,;:] ))(?:maybe|perhaps|simply|just) (?:${build})\b(?! (?:it|the error|the log))`,
      String.raw`(?:maybe|perhaps) (?:more|better|a|an) [\w\s-]{2,40}(?:\?|$|would|could)`,
      String.raw`would (?:really |also |probably |definitely |certainly |have to )?(?:help(?! to (?:know|understand|see|hear))|prevent (?:this|that|it|these|such|the)|solve (?:this|that|it|the)|fix (?:this|that|it)|avoid (?:this|that|it|these|such)|catch (?:this|that|it|these|such)|do the (?:trick|job)|go a long way|stop (?:this|that|it))\b`,
      String.raw`(?:it|this|^that)(?: (?:would|might|could)|'d)(?: also| probably| really| definitely)? (?:be|make) (?:\w+ )?(?:good|great|nice|useful|helpful|better|worth\w*|easier|wise|sense|ideal|beneficial|smart|an idea|a good idea|safer|cool|possible to add)\b(?! (?:to (?:know|hear|understand|see (?:the|what|how))))`,
      String.raw`(?:i(?:'d| would)?|we(?:'d| would)) (?:strongly |also )?(?:suggest|propose|recommend|advise|vote for)\b(?! the following)`,
      String.raw`(?:^|(?<=[,;:] ))(?:it(?:'s| is| would be|'d be) )?better to (?:use|have|do|add|move|keep|split|put|make|let)\b`,
      String.raw`(?:what|all) (?:we|this|it|they) (?:really |actually )?needs? (?:is|here is)\b`,
      String.raw`the (?:easiest|simplest|best|quickest|cheapest|safest|first|right) (?:thing|way|step|option|approach|solution|fix)(?: here)? (?:would|could|might) be\b`,
      String.raw`(?:one|you|someone|somebody|they) could (?:also |just |simply |easily )?(?:${invent})\b`,
      String.raw`(?:we|i)(?:'ll| will| are going to|'re going to| plan to| intend to|'d like to| would like to) (?:also |now |then |therefore )?(?:be (?:adding|introducing|implementing)|see (?:an?|more|some|better|rate)|have an?|${invent})\b`,
      String.raw`(?:an?|one|another) (?:better|simple|simpler|good|possible|safer|cleaner|alternative|easier|quick) (?:approach|way|solution|option|idea|fix|alternative) (?:here )?(?:would|could|might)\b`,
      String.raw`i would (?:just |also |simply )?(?:${invent})\b`,
      String.raw`^\w+ing [^.?!]{3,50} would (?!have\b)(?:also )?(?:remove|reduce|avoid|prevent|help|make|solve|eliminate|allow|give|save|cut|improve)\b`,
      String.raw`would (?:remove|reduce|eliminate|lower|cut) (?:the|this|that|our) (?:risk|need|chance|likelihood|impact)\b`,
      String.raw`would it (?:make sense|be (?:possible|better|worth\w*|an option|good|useful|helpful|ok|an idea))\b`,
      String.raw`(?:my|one|our|another) (?:suggestion|proposal|recommendation|improvement|idea|option|possible (?:fix|solution|improvement)) (?:is|would|could|might)\b`,
      String.raw`(?:the|a|one|an easy|an obvious|the right|the real|the proper|the simplest|the best) (?:fix|solution|answer|remedy|way forward|countermeasure) (?:is|would be|could be|might be) (?:to|an?|\w+ing)\b`,
      String.raw`(?:an )?actions? (?:item )?(?:for us|here) (?:is|would be|could be)\b`,
      String.raw`(?:is|are|be|'s) worth (?:adding|considering|automating|trying|building|looking into|investing|having)\b`,
      String.raw`it'?s (?:about |high )?time (?:to|we|that|for)\b`,
      String.raw`would(?:n'?t| not) it (?:be|make) (?:\w+ )?(?:better|easier|simpler|safer|good|nice|great|sense|possible|wise|enough)\b`,
      String.raw`(?:we|i) (?:could|would) be able to prevent\b`,
    ),
    unless:
      /\bwhat would (?:help|prevent|fix|solve|it)|\b(?:the|my) (?:first|second|other|only) (?:idea|option|possibility)|\b(?:idea|option) (?:is|was) (?:that|to (?:see|find))|\b(?:hoped|thought|believed|assumed|expected|think|in the hope|see if|whether|if|that|which) (?:that )?(?:it|this|that|a restart|the \w+|restarting) would (?:help|fix|solve|prevent|be)/i,
    quietIn: elsewhere,
    why,
    rewrite: park,
  },
  {
    id: 'next-time',
    label,
    phases,
    pattern: phrases(
      String.raw`next time\b(?! (?:the (?:job|cron|timer|script|process|node|pod|client|server|agent|cache|service)|it|a\b|this|something|someone|you))`,
      String.raw`(?:^|(?<=[,;:] ))(?:going|moving) forward\b`,
      String.raw`from now on\b`,
      String.raw`^ideally\b,?(?! the \w+ (?:is|are|was|were)\b)`,
      String.raw`in (?:the )?future,? (?:we|all|any|this|such|the|changes|\w+s) (?:\w+ )?(?:will|should|must|need|can|could|shall|have to)\b(?! (?:look|discuss|talk|see|know|find|hear))`,
      String.raw`(?:should|must|shall) [\w\s]{2,60} in (?:the )?future\b`,
      String.raw`to (?:avoid|prevent|stop) (?:this|that|it|such \w+|these \w+|similar \w+|a repeat)[^.]{0,60}?,? (?:we|i|there|the \w+|all) (?:should|need|must|could|can|will|have to|want)\b`,
      String.raw`(?:^|(?<=[,;] ))(?:to do|todo|action item|follow-?up|improvement|recommendation|suggestion)s?: \w+`,
    ),
    unless:
      /\bwhat [^.?]{0,60}next time|(?:not|n't|started|were|was|is|are|keep|kept) (?:going|moving) forward|\bblockchain\b/i,
    quietIn: elsewhere,
    why,
    rewrite: park,
  },
  {
    id: 'do-this',
    label,
    phases,
    pattern: phrases(
      String.raw`^(?:add|implement|introduce|create|write|set up|build|provide|put in place|improve|extend|increase|enforce|require|consider|define|establish|install|automate|enable|use|have|make|document|test|reduce|tighten|tune|adjust|perform|conduct|run|schedule|investigate|ensure|update) (?:[\w/-]+ ){0,5}?${safeguard}\b(?! (?:file|node|host|server|pod|id|name|command)\b)`,
      String.raw`^(?:start|add|implement|introduce|automate|create|declare|escalate|communicate|involve|page|notify|alert|begin|test|detect) (?:[\w-]+ ){1,5}(?:earlier|sooner|faster|more (?:often|quickly|frequently)|regularly|automatically|properly)\b`,
      String.raw`^(?:document|automate|improve|rethink|rework|revisit|simplify|prevent|consider|standardi[sz]e|enforce|implement|introduce) (?:the|our|how|all|that|a|an|this|adding|using|moving|better|more|[\w-]+ing)\b`,
      String.raw`^increase (?:the|our) (?:\w+ )?(?:retention|timeout|limit|threshold|capacity|memory|quota|frequency|number)\b`,
      String.raw`^(?:don'?t|do not|never|always|no more) (?:deploy|release|merge|push|run|use|test|change|restart|upgrade)\w*\b`,
      String.raw`^(?:make|split|rewrite|refactor|protect|enforce|separate|isolate|replace|get rid of|alert on|harden) (?:the|an?|this|our|all|every|these|that)\b`,
      String.raw`^set an? (?:[\w-]+ ){0,3}?${safeguard}\b`,
      String.raw`^more (?:automation|tests|monitoring|documentation|training|alerts|logging|visibility|redundancy)\b`,
    ),
    unless:
      /^(?:add|use|document|test|update|run|have|make|review|increase|automate)-|^(?:use|run|test|have|update) (?:the|this|that|it) |^document (?:store|when|basic|the (?:incident|timeline|meeting)|additional)|^(?:increase|improve)s?d? in\b|^enforcement|^(?:consider|improve) (?:the following)|\b(?:failed|passed|started|completed|was|were|is|are) *$/i,
    quietIn: new RegExp(
      String.raw`${elsewhere.source}|\b(?:culture|team members|everyone feels|learnings?|learn from|stakeholders|incident owner|severity|stumbles|wins|blame)\b|^(?:\w+ ){1,6}(?:failed|passed|was|were|is|are|has|had|shows?|showed)\b`,
      'i',
    ),
    why,
    rewrite: park,
  },
]
