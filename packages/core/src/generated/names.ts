// Generated from the spec by `pnpm generate`. Edit the spec instead.

/** Other names that are also methods. */
export const aliases: Readonly<Record<string, string>> = {
  downLoadBill: 'downLoadB2bBill',
  getPaidUnionId: 'getPaidUnionid',
  refundOrder: 'refundB2bOrder',
  setMsgJumpPath: 'setMsgJumPpath',
  submitPages: 'submitpages',
  updatebusiness: 'updateKfBusiness',
};

/** WeChat's other names: a line per group of cloud calls; the first line has the docs' names. */
export const names = ` downLoadBill:downLoadB2bBill getOrder:getB2bOrder getMedia:getDramaMedia getOrder:getExpressOrder getMedia:getKfMedia getOrder:getShippingOrder refundOrder:refundB2bOrder updatebusiness:updateKfBusiness
ad
auth
chattoolmsg send:setChatToolMsg
cloudbase report:cloudbaseReportAPI getStatistics:getCloudBaseStatistics getVoIPSign:getCloudBaseVoIPSign sendSmsV2:newSendCloudBaseSms sendSms:sendCloudBaseSms
customerServiceMessage send:sendCustomMessage setTyping:typing
device
img aiCrop:imgAiCrop scanQRCode:imgQrcode superresolution:imgsuperresolution
liveBroadcast goodsSale:SaleGoods goodsAdd:addGoods addAssistant:addveAssistant goodsDelete:deleteDoods goodsVideo:downloadGoodsVideo goodsInfo:getGoodsAuditInfo goodsList:getGoodsInfo addRole:getRoleListdw addGoods:importGoods goodsPush:pushGoods goodsResetAudit:resetAudit goodsAudit:resubmitAudit goodsSort:sortGoods goodsUpdate:updateGoodsinfo
logistics getOrder:getExpressOrder
nearbyPoi add:addNearbyPoi delete:deleteNearbyPoi getList:getNearbyPoiList
ocr bankcard:bankcardOcr businessLicense:bizlicenseOcr printedText:commocr driverLicense:drivinglicenseocr drivingLicense:drivingocr idcard:idcardOcr
officialAccount.media get:getKfMedia upload:uploadTempMedia
officialAccount.newtmpl addTemplate:addwxanewtemplate delTemplate:delwxanewtemplate getPubTemplateTitles:getPubNewTemplatetitles getPubTemplateKeywords:getpubnewtemplatekeywords getTemplate:getwxapubnewtemplate
operation
phonenumber
pluginManager getPluginList:managePlugin setDevPluginApplyStatus:managePluginApplication
redpacketcover getAuthenticationUrl:getRedPacketCoverUrl
riskControl
search
security
serviceMarket
shortlink generate:generateShortLink
soter
subscribeMessage send:sendMessage
updatableMessage
urllink generate:generateUrlLink query:queryUrlLink
urlscheme generate:generateScheme query:queryScheme
wxa.sec.order getOrder:getShippingOrder
wxacode get:getQRCode getUnlimited:getUnlimitedQRCode`;
