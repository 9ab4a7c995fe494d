/** What opens a teaser of another article, or a list of them. */
export const relatedOpeners = `Read more
Read also
Also read
Read next
Read this
Read
See also
Related
Related articles
Related stories
Related story
Related posts
Related content
Related topics
Related coverage
More from
More in
More on
More about
More on this story
More stories
More news
More like this
More top stories
Most read
Most viewed
Most popular
Most shared
Most watched
Popular
Trending
Trending now
Recommended
Recommended for you
Recommended stories
You may like
You may also like
You might also like
What to read next
Up next
Next article
Previous article
Next story
Don't miss
Must read
Editor's picks
Editor's choice
Editors' picks
Top stories
Latest stories
Latest news
Latest videos
Latest videos from
Other stories
Explore more
Explore more on these topics
Further reading
Go deeper
Dig deeper
In case you missed it
Here are more
Here's more
Sponsored
Sponsored content
Promoted
Promoted stories
Paid content
Watch
Watch live
Watch now
Watch next
Listen
Video
Videos
Story so far
The inside story`;

/** A line of navigation when the whole line is made of such wordings. */
export const navigation = `Share
Share this
Share this article
Share this story
Share article
Share current article
Share on
Share via
via
Social sharing
Sharing
Facebook
Twitter
X
LinkedIn
WhatsApp
Telegram
Messenger
Instagram
TikTok
YouTube
Pinterest
Reddit
Tumblr
Flipboard
Bluesky
Threads
Mastodon
Snapchat
Email
E-mail
Email link
Copy
Copy link
Link copied
Link
Print
Save
Saved
Bookmark
Read in app
Comment
Comments
View
View comments
View all
Show comments
Post a comment
Leave a comment
Have your say
Join the conversation
Start the conversation
Sign in
Sign up
Sign out
Log in
Log out
Login
Register
Subscribe
Subscribed
Subscribe now
Already a subscriber
My account
Account
Menu
Home
Homepage
Search
More
Next
Previous
Back
Back to top
Skip to content
Skip to main content
Close
Open
Expand
Toggle
OK
Accept
Reject
Continue
Continue reading
Show more
Show authors
See more
See all
Load more
View more
Tags
Tag
Topics
Topic
Categories
Category
Filed under
Keywords
Labels
Advertisement
Advertisements
Advertising
Ad
Story continues below
Article continues below
Scroll to continue
Newsletter
Newsletters
Podcast
Podcasts
Audio
Video
Videos
Live
Weather
Games
Crossword
Puzzles
Shop
Store
Contact
Contact us
About us
About
Terms
Privacy
Privacy policy
Privacy notice
Terms of use
Follow
Follow us
Following
Gift this article
Listen
Listen to this article
Download
Download PDF
Get the app
View image in fullscreen
View this image
View image
View gallery
View photos
View video
Enter your email address
Report error
Report a typo
Corrections
Article content
Reuse this content
Breadcrumb trail links
About the author
About the authors
View author publications
Search author on
PubMed
Google Scholar
Loaded
Loading
and
or
Premium
Exclusive
Duration
Posts
Now playing
Current issue
Latest issue
Keep reading
Write a comment
All comments
Add to favorites
Text size
Font size
Published in
Play
Pause
Mute
Fullscreen
Replay`;

/** Wordings that show, wherever they stand in it, that a short block is no journalism. */
export const boilerplate = `newsletter
newsletters
subscribe to
subscribe for
subscribe now
subscribing to
your subscription
for subscribers
digital subscription
news package
sign up
sign in
signing up
signed up
log in
create an account
join the conversation
this article
this story
reserved for subscribers
support independent journalism
support local journalism
support our journalism
unlimited access
unlimited online access
free trial
cancel anytime
your inbox
affiliate links
earn commission
earn a commission
our coverage
best coverage
delivered weekly
delivered daily
weekly digest
daily digest
email updates
additional articles
over the age of
real-time updates
stay up to date
this video has
commenting policy
comments below
browser is
email address
your email
privacy policy
privacy notice
terms of service
terms of use
terms & conditions
terms and conditions
cookies
your browser
ad blocker
story continues below
article continues below
scroll to continue
has not loaded
failed to load
back to video
advertisement
all rights reserved
may not be published, broadcast
licensing rights
our standards
journalistic standards
comment policy
comments are
comment on this
have your say
send us
news tip
click here
tap here
browse here
learn more
find out more
get the latest
follow us
follow on
google news
preferred source
preferred on google
download our app
download the app
news app
breaking news alerts
enjoying our latest content
access the most recent
access through
exclusive articles
trust principles
report error
get in touch
what do you think
let us know
e-mail us
continue reading
share this
share your thoughts
epaper
e-paper
electronic replica
digital replica
print edition
our current issue
view our
browse our
explore our
shop now
buy now
find a job
find a new job
search jobs
read preview
become a member
become a subscriber
make a donation
support our work
unsubscribe
opt out of
already have an account
create a free account
we may receive
special offers
limited-time offer
start your free
cancel any time
premium content
thank you for reading
thanks for reading
comments are closed
community guidelines
submit a correction
report a correction
reprints and permissions
request a correction
personalized feed
inside scoop`;

/** Names of sections, as they stand over a headline. */
export const sections = `News
Politics
Business
Economy
Money
Markets
Finance
World
World news
International
Europe
Africa
Americas
Asia
Asia Pacific
Middle East
UK
UK news
US
U.S.
US news
Canada
India
China
Australia
England
Scotland
Wales
Northern Ireland
Ireland
Local
National
Region
Opinion
Editorial
Analysis
Comment
Feature
News feature
Culture
Arts
Entertainment
Life
Lifestyle
Style
Travel
Food
Sport
Sports
Football
Soccer
Cricket
Rugby
Tennis
Health
Science
Environment
Climate
Education
Tech
Technology
Media
Law
Crime
Courts
Defense
Defence
Energy
Property
Real estate
Books
Film
Music
TV
Investigations
Special report
Interview
Explainer
Fact check`;
