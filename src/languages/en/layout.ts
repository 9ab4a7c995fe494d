import type { LayoutRules } from "../../language/rules/layout.js";
import { boilerplate, navigation, relatedOpeners, sections } from "./layout-furniture.js";

/** Layout words of English newsrooms. */
export const layout: LayoutRules = {
  bylineOpeners: `By
Written by
Words by
Story by
Text by
Report by
Reported by
Reporting by
Additional reporting by
Interview by
Analysis by
Opinion by
Posted by
Author
Authors
Author of the article
From our correspondent
With files from
With reporting by`,
  newsAgencies: `AFP
Agence France-Presse
Reuters
Thomson Reuters
AP
AP Photo
The Associated Press
Associated Press
PA
PA Wire
PA Media
Press Association
The Canadian Press
Canadian Press
UPI
EFE
EPA
EPA-EFE
ANSA
DPA
AAP
PTI
IANS
ANI
Xinhua
Tass
Interfax
Kyodo
Anadolu
Bloomberg
Bloomberg News
Getty
Getty Images
AFP via Getty Images
AFP/Getty
Alamy
Shutterstock
iStock
iStockphoto
Unsplash
Adobe Stock
Zuma Press
Sipa
Sipa USA
Redux
Magnum Photos
Wikimedia Commons
Rex Features
WireImage
Press Trust of India
wire services
news agencies
agencies`,
  creditOpeners: `Photo by
Photos by
Photo credit
Photo
Photos
Photograph by
Photograph
Photographs
Photography by
Photographer
Picture
Pictures
Picture by
Pic
Image credit
Image credits
Photo credits
Image by
Image source
Image
Images
Credit
Credits
Courtesy of
Courtesy
Photo courtesy of
Source
Illustration by
Illustration
Graphic by
Graphic
Copyright
Screenshot
Screengrab
Handout
Video by
via`,
  creditWords: `Supplied
Handout
File
File photo
File image
File picture
File pic
Stock image
Stock photo
Screenshot
Courtesy photo
Contributed
Submitted
Video
All rights reserved
Licensing Rights`,
  captionOpeners: `Pictured
In this photo
In this image
From left
From right
Caption
FILE -`,
  signUps: `Sign up
Subscribe
Register
Join now`,
  relatedOpeners,
  navigation,
  boilerplate,
  sections,
  dateOpeners: `Published on:published
Published:published
Published at:published
Posted on:published
Posted:published
First published:published
Originally published:published
Created:published
Issued on:published
Last updated:updated
Last updated on:updated
Last update:updated
Updated on:updated
Updated at:updated
Updated:updated
Last modified:updated
Last modified on:updated
Modified:updated`,
  months:
    "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec",
  weekdays: "monday mon|tuesday tue tues|wednesday wed|thursday thu thur thurs|friday fri|saturday sat|sunday sun",
  relativeDays: `today:0
yesterday:-1`,
  timeSpans: `ago
min read
minute read
mins read
minutes read
read time
reading time`,
};
