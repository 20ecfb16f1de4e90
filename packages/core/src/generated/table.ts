// Generated from the spec by `pnpm generate`. Edit the spec instead.

/** Every operation, for src/operation/all-operations.ts. */
export const table = `0 /cgi-bin/business/get getbusiness 17
18 list listbusiness 17
18 register registerbusiness 1
18 update updateKfBusiness 1
9 callback/check callbackCheck 17
10 lear_quota clearQuota 1
20 /v2 clearQuotaByAppSecret 0 *
10 ustomservice/getkflist getkflist 49 *
26 onlinekflist getonlinekflist 49 *
9 express/business/account/bind bindAccount 1
34 getall getAllAccount 49 *
26 delivery/getall getAllDelivery 49 *
26 order/add addOrder 1
32 batchget batchGetOrder 17
32 cancel cancelOrder 1
32 get getExpressOrder 17
26 path/get getPath 17
27 rinter/getall getPrinter 49 *
34 update updatePrinter 1
26 quota/get getQuota 17
26 test_update_order testUpdateOrder 1
17 delivery/contact/get getContact 17
26 no_worry_return/add addReturnId 1
42 get getReturnId 17
42 unbind unbindReturnId 1
26 open_msg/follow_waybill follow_waybill 1
35 get_delivery_list get_delivery_list 17
35 query_follow_trace query_follow_trace 17
41 trace query_trace 17
35 trace_waybill trace_waybill 1
35 update_follow_waybill_goods update_follow_waybill_goods 1
42 waybill_goods update_waybill_goods 1
26 path/update updatePath 1
30 notify deliveryPathNotify 1
26 scatter/update_complaint_result scatterupdatecomplainresult 1
27 ervice/business/update updateBusiness 1
27 ingle_waybill/cancel_order scatterdeliverycancel 1
41 fee scatterupdateorderfee 1
41 get_bill scatter_get_bill 25
41 refund_order scatterdeliveryrefund 1
41 update scatterupdateorderstatus 1
26 template/preview previewTemplate 17
26 userquery deliveryUserQuery 17
17 intracity/addorder intracity_addorder 1
28 pply intracity_apply 1
27 balancequery intracity_balancequery 17
27 cancelorder intracity_cancelorder 1
28 reatestore intracity_createstore 1
27 getcity intracity_getcity 17
30 paymode intracity_getpaymode 17
27 mocknotify intracity_mocknotify 1
27 preaddorder intracity_preaddorder 17
27 queryflow intracity_queryflow 17  pay_order_id
32 order intracity_queryorder 17
32 store intracity_querystore 17
27 setpaymode intracity_setpaymode 1
28 torecharge intracity_storecharge 1
32 refund intracity_store_refund 1
27 updatestore intracity_updatestore 1
17 local/business/delivery/getall getAllImmeDelivery 17
32 open openDelivery 1
33 rder/add addLocalOrder 1
41 tips addTips 1
38 cancel cancelLocalOrder 1
39 onfirm_return abnormalConfirm 1
38 get getLocalOrder 17
38 pre_add preAddOrder 1
41 cancel preCancelOrder 1
38 readd reOrder 1
32 realmock_update_order realMockUpdateOrder 1
32 shop/add bindLocalAccount 1
37 get getBindAccount 17
32 test_update_order mockUpdateOrder 1
23 delivery/update_order updateOrder 1
9 get_api_domain_ip getApiDomainIp 49 *
12 callbackip getCallbackIp 49 *
9 media/get getKfMedia 57 *
18 feedbackmedia getFeedbackmedia 57 *
15 upload uploadTempMedia 65 type media
11 ssage/custom/business/typing typing 1
24 send sendCustomMessage 1
17 device/subscribe/send sendHardwareDeviceMessage 1
17 subscribe/send sendMessage 1  msgid
17 wxopen/activityid/create createActivityId 33 *
24 chattoolmsg/send setChatToolMsg 1
24 employeerelationmsg/send SendEmployeeRelationMsg 1
24 updatablemsg/send setUpdatableMsg 1
9 openapi/quota/clear clearApiQuota 1
23 get getApiQuota 17
17 rid/get getRidInfo 17
9 soter/verify_signature verifySignature 17
10 table_token getStableAccessToken 16
9 token getAccessToken 48 *
9 wxaapp/createwxaqrcode createQRCode 9
2 ityservice/face/identify/getverifyid getVerifyId 1
27 queryverifyinfo queryVerifyInfo 1
13 getmedrealname cityservice_getmedrealname 1
17 sgrelation cityservice_getmsgrelation 17
16 servicepath cityserviceservicehomepath 1
13 sendchannelmsg cityservice_sendchannelmsg 1
17 msgdata cityservice_sendmsgdata 1
2 ustomservice/kfaccount/add addkfaccount 1
25 canceladmin cancelkfadmin 33 *
25 del delkfaccount 1
25 setadmin setkfadmin 33 *
15 work/bind bindKfWork 1
20 get getKfWorkBound 49 *
20 unbind unbindKfWork 1
2 v/img/aicrop imgAiCrop 81 img_url img
8 qrcode imgQrcode 81 img_url img
8 superresolution imgsuperresolution 65 img_url img
4 ocr/bankcard bankcardOcr 81 img_url img
9 izlicense bizlicenseOcr 81 img_url img
8 comm commocr 81 img_url img
8 driving drivingocr 81 img_url img
15 license drivinglicenseocr 81 img_url img
8 idcard idcardOcr 81 img_url,type img
1 datacube/getweanalysisappiddailyretaininfo getDailyRetain 17
33 summarytrend getDailySummary 17
33 visittrend getDailyVisitTrend 17
28 monthlyretaininfo getMonthlyRetain 17
35 visittrend getMonthlyVisitTrend 17
28 userportrait getUserPortrait 17
28 visitdistribution getVisitDistribution 17
33 page getVisitPage 17
28 weeklyretaininfo getWeeklyRetain 17
34 visittrend getWeeklyVisitTrend 17
1 intp/eldermedical/gethospnoticelist intp_eldermed_gethospnoticelist 17
19 previewhopsnotice previewHopsNotice 1
20 ublichopsnotice intp_eldermed_publichopsnotice 1
19 sethopsnotice sethopsnotice 1
6 quickcheckstudentidentity quickCheckStudentIdentity 1
6 realname/checkrealnameinfo checkrealnameinfo 1
6 transportcode/getbusinessview transportcode_getbusinessview 1
1 marketing/user_action_set_reports/get getUserActionSetReports 49 * user_action_set_id
26 s/add addUserActionSet 1 version user_action_set_id
28 get getUserActionSets 49 * user_action_set_id
22 s/add addUserAction 1 version user_action_set_id
1 redpacketcover/wxapp/cover_url/get_by_token getRedPacketCoverUrl 1
3 tail/B2b/addprofitsharingaccount addProfitSharingAccount 3
12 closeb2border closeB2bOrder 3
13 reateprofitsharingorder createProfitSharingOrder 3
18 wqflink createWqfLink 1
12 delprofitsharingaccount delProfitSharingAccount 3
13 ownloadbill downLoadB2bBill 19
12 finishprofitsharingorder finishProfitSharingOrder 3
12 getappkey getAppKey 17
15 mchbalance getMchBalance 19
18 info getMchInfo 17 *
15 order getB2bOrder 19
15 refund getRefund 19
15 wqfchargefee getWqfChargeFee 17
12 queryprofitsharingaccount queryprofitsharingaccount 19
30 order queryProfitSharingOrder 19
30 remainamt queryProfitSharingRemainamt 19
17 refundprofitsharingorder queryRefundProfitSharingOrder 19
17 withdraw queryWithdraw 19
12 refund refundB2bOrder 3
18 profitsharing refundProfitSharing 3
14 gisteronlywqf registerOnlyWqf 1
14 tailgetmchorder retailGetMchOrder 17
18 registermch retailRegisterMch 1
18 uploadmchfile retailUploadMchFile 1
12 setautowithdraw setautoWithdraw 3
15 mchprofitrate setMchProfitrate 1
12 updatewqfchargefee updateWqfChargeFee 1
12 withdraw manualWithdraw 3
1 sns/jscode2session code2Session 32 *
1 tcb/adddelayedfunctiontask addDelayedFunctionTask 1
5 batchdeletefile deleteTcbCloudFile 1
11 ownloadfile getDownloadTcbFileLink 17
5 cloudbasereport cloudbaseReportAPI 1
6 reatesendsmstask createSendSmsTask 1
5 databaseadd addDatabaseItem 1
14 ggregate aggregateDatabase 17
13 collectionadd addDatabaseCollection 1
23 delete deleteDatabaseCollection 1
23 get getDatabaseCollection 17
15 unt getDatabaseCount 17
13 delete deleteDatabaseItem 1
13 migrateexport exportDatabaseItem 1
20 import importDatabaseItem 1
20 queryinfo getDatabaseMigrateStatus 17
13 query getDatabaseRecord 17
13 update updateDatabaseRecord 1
6 escribeextensionuploadinfo describeExtensionUploadInfo 1
13 smsrecords describeSmsRecords 17
5 getqcloudtoken getCloudToken 1
8 statistics getCloudBaseStatistics 17
5 invokecloudfunction invokeCloudFunction 129 env,name req_data
5 sendsms sendCloudBaseSms 1
12 v2 newSendCloudBaseSms 1
5 updateindex updateDatabaseIndex 1
7 loadfile getUploadTcbFileLink 1
1 wxa/addnearbypoi addNearbyPoi 1  audit_id,poi_id
5 book/addbookauth addBookAuth 1
21 byappid addbookauthbyappid 1
11 uditbook auditBook 1
10 batchcreatechapter batchCreateChapter 1
10 createbook createBook 1
16 chapter createChapter 1
10 delbookauth delBookAuth 1
21 byappid delbookauthbyappid 1
13 etebook deleteBook 1
16 chapter deleteChapter 1
10 getbook getBook 17
13 chapter getChapter 17
10 listbook listBook 17
14 chapter listChapter 17
10 querybookauth queryBookAuth 17
23 v2 querybookauthv2 17
10 reorderchapter reorderChapter 1
12 placechapter replaceChapter 1
10 updatebook updateBook 1
16 chapterseq updateChapterSeq 1
6 usiness/batchcreateretail batchcreateretail 1
14 checkencryptedmsg checkEncryptedData 17
14 get_wxa_followers getFollowers 17
17 goodswarehouse getGoodsAuditInfo 17
17 liveinfo getLiveInfo 17
17 retailinfo getRetailInfo 17
23 messagelist getRetailMessageList 17
23 openidlist getRetailOpenidList 17
17 userencryptkey getUserEncryptKey 49 *
21 phonenumber getPhoneNumber 1
15 roup/adddevice addIotGroupDevice 1
20 createid createIotGroupId 1
20 getinfo getIotGroupInfo 17
20 removedevice removeIotGroupDevice 1
14 insurance_freight/applypay insurance_freight_applypay 1  order_id
32 claim insurance_freight_claim 1
33 reatechargeid insurance_freight_createchargeid 1  order_id
38 order insurance_freight_createorder 1
32 getorderlist insurance_freight_getorderlist 17
35 payorderlist insurance_freight_getpayorderlist 17  order_id
35 summary insurance_freight_getsummary 17
32 open insurance_freight_open 33 *
32 query_open insurance_freight_query_open 49 *
32 refund insurance_freight_refund 1
32 update_notify_funds insurance_freight_update_notify_funds 1
14 license/activedevice activeLicenseDevice 1
22 getdeviceinfo getLicenseDeviceInfo 17
25 pkglist getLicensePkgList 17
14 novelreader/getpreviewsetting getPreviewSetting 17
26 setpreviewsetting setPreviewSetting 1
29 recmdnovel novelReaderSetRecmdNovel 1
14 performance/boot getPerformanceData 17
15 ush_message pushMessage 1
14 retailbusinessapply retailBusinessApply 1
20 notifybusiness retailNotifyBusiness 1
14 unbinduserb2cauthinfo UnbindUserB2CAuthInfo 1
5 charge/usage/get getUsageDetail 49 *
21 _recent_average getRecentAverageUsage 49 *
7 ecksession checkSessionKey 49 *
5 delnearbypoi deleteNearbyPoi 1
7 vplugin managePluginApplication 1
5 generate_urllink generateUrlLink 1
13 nfcscheme generateNFCScheme 1
13 scheme generateScheme 1
8 wxashortlink generateShortLink 1
7 t_user_notify getUserNotify 17
8 grayreleaseplan getGrayReleasePlan 49 *
8 nearbypoilist getNearbyPoiList 17
8 opendata getOpenData 1 openid
8 paidunionid getPaidUnionid 49 *
9 luginopenpid getPluginOpenPId 1
8 snticket getSnTicket 1
8 userriskrank getUserRiskRank 17  unoin_id
8 voipsign getCloudBaseVoIPSign 17 openid
8 wxacode getQRCode 9
15 unlimit getUnlimitedQRCode 25
11 devinfo getDomainInfo 17
5 media_check_async mediaCheckAsync 1
6 sg_sec_check msgSecCheck 17
5 plugin managePlugin 1
5 query_urllink queryUrlLink 17
10 scheme queryScheme 17
5 resetusersessionkey ResetUserSessionKey 33 *
5 search/wxaapi_submitpages submitpages 1
7 c/famousbrand/apply famousBrandApply 1
21 get_status getFamousBrandApplyStatus 17
9 order/get_order getShippingOrder 17
24 _list getOrderList 17
15 is_trade_managed isTradeManaged 17
30 ment_confirmation_completed isTradeManagementConfirmationCompleted 17
15 notify_confirm_receive notifyConfirmReceive 1
15 opspecialorder opspecialorder 1
15 set_msg_jump_path setMsgJumPpath 1
18 wxatradetypecgi setwxatradetypecgi 1
15 upload_combined_shipping_info uploadCombinedShippingInfo 1
22 shipping_info uploadShippingInfo 1
9 vod/applyupload applyUpload 1
14 uditdrama auditDrama 1
15 thorizeapp authorizeApp 1
22 copyright authorizeCopyright 1
22 drama authorizedRama 1
13 commitupload commitUpload 1
13 deauthorizeapp deauthorizeApp 1
24 copyright deauthorizeCopyright 1
24 drama deauthorizeDrama 1
15 letemedia deleteMedia 1
13 getauthorizeapps getAuthorizeApps 17 *
25 dobjects getAuthorizedObjects 17
25 objects getAuthorizeObjects 17
16 cdnlogs getCdnLogs 17
19 usagedata getCdnUsageData 17
17 opyrightauthorizationlist getCopyrightAuthorizationList 17
33 edlist getCopyrightAuthorizedList 17
16 drama getDrama 17
21 latestauditinfo getDramaLatestAuditInfo 17
16 media getDramaMedia 17
21 link getMediaLink 17
16 task getTask 17
13 listdramas listDramas 17
17 media listMedia 17
17 packages listPackages 17  order_id
13 modifydramabasicinfo submitModifyDramaBasicInfoReq 1
13 pullupload pullUpload 1
13 replacedramamedia replaceDramaMedia 1
13 singlefileupload singleFileUpload 65  media_data,cover_data
14 ubmitreplacedramamedias submitReplaceMedias 1
13 uploadpart uploadPart 65  data
7 rvicemarket invokeService 1
18 retrieve servicemarketretrieve 17
7 t_user_notify setUserNotify 1
20 ext setUserNotifyExt 1
8 nearbypoishowstatus setShowStatus 1
4 api/broadcast/goods/add addGoods 1
25 udit resubmitAudit 1
24 delete deleteGoodsInfo 1
30 InRoom deleteDoods 1
24 getVideo downloadGoodsVideo 17
27 approved getGoodsInfo 49 *
27 key getdefault_goodskey 49 *
24 onsale SaleGoods 1
24 push pushGoods 1
24 resetaudit resetAudit 1
24 setkey setdefault_goodskey 1
25 ort sortGoods 1
24 update updateGoodsinfo 1
18 role/addrole getRoleListdw 1
23 deleterole deleteRole 1
23 getrolelist getRoleList 49 *
20 om/addassistant addveAssistant 1
26 goods importGoods 1
26 subanchor addSubAnchor 1
23 create createRoom 1
23 deleteroom deleteRoom 1
29 subanchor deleteSubAnchor 1
23 editroom editRoom 1
23 getassistantlist getAssistantList 49 *
26 pushurl getPushUrl 49 *
26 sharedcode getSharedCode 49 *
27 ubanchor getSubAnchor 49 *
23 modifyassistant modifyAssistant 1
29 subanchor modifySubAnchor 1
23 removeassistant removeAssistant 1
23 updatecomment updateComment 1
29 feedpublic updateFeedPublic 1
29 kf updateKF 1
29 replay updateReplay 1
8 comment/apikfquota/reset resetApiKfQuota 1
16 commentinfo/get getCommentInfo 49 *
23 reply/add addCommenTreply 1
29 delete deleteCommenTreply 1
18 nfirmcompromise confirmCompromise 1
16 mpcommentlist/get getCcommentList 49 *
16 reply/add addReply 1
22 delete deleteReply 1
21 andcommentreplylist/get getCommenTreplyList 49 *
8 feedback/list getFeedback 49 *
8 log/get_client_version getVersionList 49 *
16 performance getPerformance 17
16 scene getSceneList 49 *
12 jserr_detail getJsErrDetail 17
18 list getJsErrList 17
8 minishop/busiAppeal busiAppeal 1
20 siRespondComplaint respondComplaint 1
22 SupplyProof supplyProof 1
28 Refund submitRefund 1
17 complaintOrderDetail getOrderDetail 49 *
8 newtmpl/addtemplate addwxanewtemplate 1
16 deltemplate delwxanewtemplate 1
16 getcategory getCategory 49 *
19 pubtemplatekeywords getpubnewtemplatekeywords 49 *
30 titles getPubNewTemplatetitles 49 *
19 template getwxapubnewtemplate 49 *
8 userlog/userlog_search realtimelogSearch 49 *
8 wxamptrade/get_guarantee_status GetGuaranteeStatus 49 *
23 penalty_list GetPenaltyList 49 *
4 drama/batchprocessdramapromotion batchProcessDramaPromotion 1
10 developergetiaadrama developerGetIaaDrama 17
22 publisheddrama developerGetPublishedDrama 17 *
19 publishdrama developerPublishDrama 1
19 setflushdrama developerSetFlushDrama 1
22 iaadrama developerSetIaaDrama 1
22 recmddrama developerSetRecmdDrama 1
10 getfinderevent getFinderEvent 17
10 setplayerdramarecmdswitch setPlayerDramaRecmdSwitch 1
1 xpay/bind_transfer_accout bind_transfer_accout 3
6 cancel_currency_pay cancel_currency_pay 7
13 subscribe_contract cancel_subscribe_contract 3
7 omplete_complaint complete_complaint 3
7 reate_funds_bill create_funds_bill 3
13 withdraw_order create_withdraw_order 3
7 urrency_pay currency_pay 7
6 download_adverfunds_order download_adverfunds_order 19
15 bill download_bill 19
15 ios_settlement_bill download_ios_settlement_bill 19
6 get_complaint_detail get_complaint_detail 19
20 list get_complaint_list 19
10 negotiation_history get_negotiation_history 19
10 upload_file_sign get_upload_file_sign 3
6 notify_provide_goods notify_provide_goods 3
6 present_currency present_currency 3
6 query_adver_funds query_adver_funds 19
12 biz_balance query_biz_balance 19
12 download_order query_download_order 19
12 funds_bill query_funds_bill 19
12 order query_order 19
12 publish_goods query_publish_goods 19
14 nishment_reasons query_punishment_reasons 19
12 recover_bill query_recover_bill 19
12 subscribe_contract query_subscribe_contract 19
12 transfer_account query_transfer_account 19
12 upload_goods query_upload_goods 19
13 ser_balance query_user_balance 23
12 withdraw_order query_withdraw_order 19
6 refund_order refund_order 3
8 sponse_complaint response_complaint 3
6 send_subscribe_pre_payment send_subscribe_pre_payment 3
7 tart_download_order start_download_order 3
12 publish_goods start_publish_goods 3
12 upload_goods start_upload_goods 3
7 ubmit_subscribe_pay_order submit_subscribe_pay_order 3
6 upload_vp_file upload_vp_file 3`;
