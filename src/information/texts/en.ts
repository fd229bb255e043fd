export const accessibility = `This accessibility statement is about the service {service} at {address}. Responsible for the service: {controller}.

- The service was published: {published}
- The statement was prepared: {made}
- What the statement says was last changed: {updated}

By law everybody must be able to use public online services. This is laid down in the Act on the Provision of Digital Services (306/2019). The requirements are the criteria of levels A and AA in the international guidelines WCAG 2.1. The service has been made by the newer guidelines, WCAG 2.2.

## How accessible the service is

The service meets the requirements in part. The faults we know of are listed below.

## What is not accessible

The faults are in texts that people write in the service. Texts are written with light markup that cannot yet express everything.

- **Subheadings and tables.** All subheadings of a text are of one level, and a table has no name to tell what is in it. (WCAG 1.3.1 Info and Relationships)
- **Wide tables.** A table can be scrolled sideways with the keyboard, but a screen reader does not say what the scrolling area holds. (WCAG 4.1.2 Name, Role, Value)
- **Passages in another language.** A writer chooses one language for the whole text. A screen reader may mispronounce passages in another. (WCAG 3.1.2 Language of Parts)
- **Links.** The text of a link is as its writer made it. Sometimes it is a bare address that does not tell where it leads. (WCAG 2.4.4 Link Purpose in Context)

The practices gathered from reports are in Finnish. They have a summary in English, but none in Swedish.

## How accessibility was assessed

Those who made the service have assessed its accessibility themselves. Whenever the service is changed, its pages are checked with the program axe in a browser. It is also checked that pages fit a narrow screen and that the service can be used without JavaScript.

No outside expert has assessed the service. People who use screen readers or other aids have not tested it yet.

## Tell us of a fault

If you find a fault, or need something in another form, tell us: {feedback}. You need not sign in. We answer within 14 days.

## Supervisory authority

If you are not content with the answer, or get none within 14 days, you can notify the authority that supervises accessibility. Its pages tell how to do so and what follows.

{supervisor}
`

export const privacy = `This notice tells what {service} collects about people, why and for how long. What it says was last changed: {updated}.

## Controller

Responsible for the processing: {controller}.

Data protection officer: {dpo}.

## Why data are processed

- People who work in the networks can tell of their work, ask one another for advice and invite one another to events.
- Networks and those who work in them can vote on what is developed together.
- The service stays secure, and faults can be traced.
- Feedback can be answered.

## Legal basis

Data are processed for a task in the public interest (Article 6(1)(e) of the General Data Protection Regulation and section 4 of the Finnish Data Protection Act). The service supports work that is laid down in law: {law}.

## What is collected

- **About you:** name, work email, role, type of organisation, home network and other networks, language and the day you joined.
- **What you write:** practices, discussions, answers and events, their earlier versions, and unfinished drafts.
- **What you follow:** searches you save, and what new they have found. Of other searches only the words, the day and how much was found are counted, not who searched.
- **How you use the service:** open sessions and their devices, your latest visit and how far you have read discussions, so that you see what is new.
- **Voting:** that you have voted. Your answers are kept apart from your name.
- **Audit log:** sign-ins, changes of roles and settings, and removals. The log holds no texts.
- **IP address:** when somebody asks for a sign-in link, a mark of the device’s address is kept that does not show the address itself. It stops links from being asked for by the hundred.
- **Feedback and reports:** what you write, and your email address if you give it.

Personal identity codes are not asked for. Client data must not be written in the service, and it refuses to save a text with a personal identity code.

## Where data come from

From yourself. When somebody invites you, they give your email address, your role and your network. Your browser tells what kind of device you signed in with.

## Who sees the data

- Anybody can read texts that are meant for all, but not the names of their writers.
- People who have signed in see your name, role, type of organisation and networks, and the texts meant for them too.
- The coordinator also sees your email address and the audit log, and who wrote a text whose author’s name is hidden.

Data are not sold, nor given away for marketing. Texts in the service may be documents of an authority, which can be asked for under the Act on the Openness of Government Activities (621/1999).

Data are processed on the controller’s behalf by: {processors}

## Transfers outside the EU and the EEA

{transfers}

## How long data are kept

- **Your account:** until it is closed. Then your name and email address are removed, and your texts show only your role.
- **Published texts and their earlier versions:** until further notice. When you remove a text of your own, nobody sees it any more. If you want it destroyed altogether, ask for that.
- **Drafts:** 90 days after they were last saved.
- **Saved searches:** until you remove them or close your account. Counts of searched words: 90 days.
- **Sessions:** a session ends when the device has not been used in the service for 30 days. The record of it is deleted 30 days later.
- **Sign-in links:** 15 minutes. The mark of an IP address is deleted after an hour.
- **Invitations:** 30 days.
- **Audit log:** {audit_days} days.
- **Personal ballots:** until the vote closes. After that only the counted results remain.
- **Feedback:** one year after it was answered.
- **Reports of texts:** as long as the text they are about.
- **Calendar subscription addresses:** until you end the subscription.
- **Backups:** at most 30 days. What was removed may be in them for that time.

The coordinator sees which accounts have not been used for 12 months and can close them.

## Votes

Your personal ballot is stored apart from your name. When the vote closes, the ballots are counted, and what tells which answers were yours is destroyed for good. Results are shown only for groups of at least five. A network’s ballot is public.

## Cookies

The service uses one cookie, which keeps you signed in. It is necessary, so no consent is asked for. There is no tracking, no advertising and no visitor statistics, and its pages load nothing from other services.

## Automated decisions

The service makes no automated decisions about people and does not profile them.

## Your rights

You can see and download all your data yourself: {account}. You can ask the controller to

- correct what is wrong
- delete your data
- restrict the processing of your data
- stop processing that you object to for reasons of your own situation.

We answer within a month. You can also ask with the form: {feedback}.

If you think your data have been processed wrongly, you can complain to the Data Protection Ombudsman:

Office of the Data Protection Ombudsman
https://tietosuoja.fi/en
tietosuoja@om.fi
switchboard +358 29 566 6700
`
