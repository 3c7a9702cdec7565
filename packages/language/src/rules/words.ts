import { any } from '../phrases.ts'

/** Words that several families of rules are made of. Apostrophes may be missing, as in quick typing. */

export const not = "(?:n'?t| not)"
export const have = String.raw`(?:'?ve| of|(?: \w+ly| also| never| at least| still| just| well| then)? have)`
/** What may stand between a helping verb and its verb. */
export const adverbs = String.raw`(?:(?:\w+ly|also|double|just|never|not|only|even|still|better|at least|already|perhaps|maybe|instead|all|then|now)\s+){0,3}`

export const participle =
  '(?:\\w+(?:ed|wn|ught|ken|ven|tten)|been|done|gone|seen|made|put|set|cut|run|read|sent|kept|left|held|told|said|paid|come|begun|built|lost|met|let|stood|understood|spent|found|felt|meant|dealt|hit|shut|split|chosen|frozen|hidden)'

const roleNouns = any(
  'engineers?',
  'developers?',
  'devs?',
  'operators?',
  'admins?',
  'administrators?',
  'sysadmins?',
  'dbas?',
  'sres?',
  'responders?',
  'on-?calls?',
  'interns?',
  'managers?',
  'management',
  'leadership',
  'teams?',
  'persons?',
  'people',
  'colleagues?',
  'coworkers?',
  'juniors?',
  'seniors?',
  'employees?',
  'personnel',
  'staff',
  'reviewers?',
  'approvers?',
  'authors?',
  'maintainers?',
  'guys?',
  'folks',
  'testers?',
  'contractors?',
  'consultants?',
  'technicians?',
  'vendors?',
  'suppliers?',
  'programmers?',
  'coders?',
  'architects?',
  'trainees?',
  'new hires?',
  'newbies?',
  'commanders?',
  'boss',
  'shift',
  'department',
  'organi[sz]ation',
)
const roleAlone = any(
  'ops',
  'operations',
  'devops',
  'devs',
  'engineers',
  'engineering',
  'operators',
  'developers',
  'admins',
  'support',
  'marketing',
  'security',
  'management',
  'leadership',
  'qa',
  'reviewers',
  'teams',
  'people',
  'staff',
)
/** “the on-call engineer”, “one of our developers”, “ops”. */
export const role = String.raw`(?:(?:the|an?|our|their|your|this|that|some|every|one of (?:the|our|my))\s+(?:[\w-]+(?:'s)?\s+){0,2}?${roleNouns}|${roleAlone})(?: (?:on duty|on call|on shift|in charge|in question|at the time))?`
export const otherPerson = any('he', 'she', 'they', 'you', 'somebody', 'someone', 'whoever', 'you guys', role)
export const anyPerson = any('i', 'we', 'anybody', 'anyone', 'everybody', 'everyone', otherPerson)
export const nobody = any(
  'nobody',
  'no one',
  'no-one',
  'none of (?:us|them|you)',
  'not (?:one|a single) (?:person|engineer|of us)',
)

/** Names of software that stand at the head of a sentence just as people's names do. */
const softwareNames =
  'Kubernetes|Redis|Postgre(?:s|SQL)?|Kafka|Nginx|Jenkins|Terraform|Docker|Travis|Grafana|Prometheus|GitHub|GitLab|Google|Amazon|Azure|Cloudflare|Fastly|Consul|Vault|Envoy|Istio|Helm|Ansible|Puppet|Chef|Chrome|Firefox|Safari|Android|Windows|Linux|Debian|Ubuntu|Slack|Sentry|Datadog|Elasticsearch|Cassandra|Mongo(?:DB)?|MySQL|Oracle|Java|Python|Rust|Node|React|Rails|Spark|Hadoop|Airflow|Celery|Rabbit(?:MQ)?|Zoo[Kk]eeper|Let|Apache|Argo|Flux|Octavia|Twilio|Stripe|Heroku|Binder|Jupyter(?:Hub)?|Hub|Server|Client|Proxy|Service|System|Monitoring|Replication'
const notNames =
  'The|This|That|These|Those|There|Then|They|Them|Their|Our|One|Some|All|Each|Its|It|And|But|When|While|After|Before|Because|What|Why|Who|How|Where|Which|You|Your|She|Her|His|He|We|Nobody|Somebody|Someone|Everybody|Anyone|Had|Has|Have|If|Also|Maybe|Perhaps|Clearly|Obviously|Users?|Customers?|Clients?|Servers?|Nodes?|Pods?|Jobs?|Alerts?|Tests?|Builds?|Requests?|Traffic|Deploys?|Backups?'
/** A capitalised word that is most often a name when a human verb follows it. */
export const name = String.raw`(?!(?:${notNames}|${softwareNames})\b)(?:[A-Z][a-z]{2,12}(?: [A-Z][a-z]+)?|X)`

/** “Maria should have looked.” */
export const nameInAnotherWorld = String.raw`${name} (?:really |clearly |simply |also )?(?:should(?:n'?t| not| never)?|could|ought to)${have} ${adverbs}(?:\w+ed|known|told|been|seen|done|read|run|gone|taken|given|thought|kept|left|written|caught|spoken|said|paid|come)\b`
