import { phrases } from '../phrases.ts'
import type { Rule } from '../rule.ts'

const label = 'hindsight' as const
const why = 'Afterwards it is easy to see; nobody had that view then.'
const rewrite = 'What was known at that moment, and where could one have seen more?'

export const hindsight: readonly Rule[] = [
  {
    id: 'looking-back',
    label,
    pattern: phrases(
      String.raw`(?:in|with|on|by|of)? ?(?:the benefit of )?hindsight\b`,
      String.raw`in retrospect\b`,
      String.raw`retrospectively\b`,
      String.raw`looking back\b(?! (?:at|over|through|into|in|to) (?:the|our|my|all|these|some|an?) (?:\w+ )?(?:logs?|repository|graphs?|data|metrics?|dashboards?|history|traces?|code|records?|timeline|chats?|week|month|monitoring|commits?))`,
      '(?:after the fact|in the end|afterwards),? it (?:is|was) (?:easy|obvious|clear)',
      String.raw`knowing what (?:we|i|they|you) (?:now )?know\b`,
      String.raw`with what (?:we|i) (?:now )?know (?:now|today)\b`,
      "(?:now|today),? (?:it(?:'s| is)|this is|we can see it was) (?:so |quite |pretty )?(?:obvious|plain|clear that|easy to see)",
      String.raw`(?:it(?:'s| is) (?:so |quite |pretty )?)?obvious now\b`,
      String.raw`(?:it(?:'s| is) )?easy to (?:see|say|tell|judge) (?:now|today|afterwards)\b`,
    ),
    unless:
      /\bhindsight (?:bias|is a|makes)|\bbias(?:ed)? (?:of|by|from) hindsight|\blies in hindsight|\bavoid hindsight/i,
    why,
    rewrite,
  },
  {
    id: 'knew-it',
    label,
    pattern: phrases(
      String.raw`(?:we|i|they|you|everyone|everybody|people) (?:all )?(?:knew|could tell|saw) (?:that )?(?:this|it|that) (?:would|was going|coming|had to|could|might)\b`,
      String.raw`(?:we|i|they) (?:all )?knew (?:that )?(?:the|this|it|that|our) (?:\w+ ){1,4}?(?:would|was going to|was about to|might|could)\b`,
      String.raw`(?:we all|everyone|everybody|we always|we both) (?:already )?knew\b`,
      String.raw`(?:i|we|you|they) (?:always )?knew (?:it|this)?\s?(?:all along|from the start|the whole time)\b`,
      String.raw`(?:saw|seen|see) (?:it|this|that|them|the \w+) coming\b`,
      String.raw`(?:anyone|anybody|everyone|everybody|a child|any \w+) (?:could|would|can|might) (?:\w+ )?(?:see|(?:have|'ve) (?:seen|guessed|known|told|predicted|noticed))\b`,
      String.raw`(?:bad|gut|funny) feeling\b`,
      String.raw`(?:i|we) told (?:you|them) so\b`,
      String.raw`had (?:we|they|i|he|she|you) (?:only )?known\b`,
      String.raw`(?:we|you|they|i|everybody|everyone) (?:was|were|had been) warned\b`,
      String.raw`(?:warned|predicted|said) (?:about )?(?:this|it|that) (?:would happen|months ago|for (?:months|years)|before)\b`,
    ),
    unless: /\b(?:everyone|everybody) knew (?:the|who|where|how|their|what to)\b/i,
    why,
    rewrite,
  },
  {
    id: 'bound-to-happen',
    label,
    pattern: phrases(
      String.raw`(?:only |just |simply |merely )?a (?:matter|question) of time\b(?! (?:zone|s))`,
      String.raw`(?:bound|destined|doomed|guaranteed|certain|sure|going) to (?:happen|fail|break|go wrong|crash|fill|run out|cause|blow|explode|collapse|be a problem)\b`,
      String.raw`waiting to happen\b`,
      String.raw`always going to (?:happen|fail|break|go wrong|crash|fill|cause|blow up)\b`,
      String.raw`(?:clear|obvious|evident|plain) from (?:the (?:beginning|start|outset|very)|day one)\b`,
      String.raw`(?:had to happen|writing (?:was )?on the wall|all along)\b`,
      String.raw`(?:(?:was|were|is|be|seemed|become) (?:\w+ )?(?:inevitable|unavoidable|predictable|foreseeable)|inevitably|predictably)\b(?! (?:latency|load|order|performance|traffic|pattern|intervals?|part|delay|future))`,
      String.raw`(?:the |all the |all |several |many |clear |early )?(?:warning )?signs (?:were|had been|have been|was) (?:all |clearly |already |right )?(?:there|clear|visible|obvious|present|ignored)\b`,
      String.raw`(?:been|was|were) a (?:\w+ )?(?:sign|warning|clue|hint|red flag|wake-?up call)(?: (?:that )?(?:we|they|i) (?:missed|ignored|overlooked|should)| for us)`,
      String.raw`(?:red flags?|warning bells|alarm bells) (?:should|ought|were|was)\b`,
      String.raw`the obvious (?:thing|cause|reason|suspect|answer|place|choice|fix)\b`,
      String.raw`sooner or later\b`,
    ),
    unless:
      /\bhow predictabl|\bnot (?:predictable|foreseeable|inevitable)|\bun(?:predictabl|foreseeabl)\w+|(?<!always )\bgoing to (?:run out|cause|crash|fail|fill|break)\b(?! anyway)/i,
    why,
    rewrite,
  },
]
